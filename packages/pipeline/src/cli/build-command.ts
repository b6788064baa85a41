import { availableParallelism } from 'node:os';
import type { RecordMapping } from '@warta/parsing';
import { type Command, InvalidArgumentError } from 'commander';
import type { BuildResult } from '../run/build.js';
import { addRequiredOption } from './add-required-option.js';
import { addColumn } from './column-option.js';
import { makeProgress } from './progress.js';
import type { Terminal } from './terminal.js';

interface BuildFlags {
  readonly out: string;
  readonly workers?: number;
  readonly quiet?: boolean;
  readonly column?: RecordMapping;
}

const help = `
Files may be text, HTML, or records (JSON lines, JSON, CSV) with columns such as url, title, date, author, text.
Folders are read to any depth; hidden files and Markdown notes in them are left out.

Examples:
  $ warta build seeds --out output
  $ warta build corpus.csv --out tables --column text=isi_lengkap
  $ warta build ~/pages crawl.jsonl --out tables --workers 4`;

/** The most failures that are named on the terminal; issues.csv names them all. */
const MOST_NAMED = 20;

function workersOf(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1 to 999.');
  return Number(value);
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function failuresText({ failures }: BuildResult): string {
  const lines = failures.slice(0, MOST_NAMED).map(({ uri, message }) => `warta: ${uri}: ${message}\n`);
  const rest = failures.length - lines.length;
  return lines.join('') + (rest > 0 ? `warta: and ${rest} more; see issues.csv.\n` : '');
}

function summaryText(result: BuildResult, folder: string): string {
  const { articles, statements, events, issues } = result.counts;
  const found = [count(articles, 'article'), count(statements, 'statement'), count(events, 'event')];
  return `${count(result.files, 'file')} read: ${found.join(', ')}, ${count(issues, 'issue')}. Tables are in ${folder}.\n`;
}

async function run(paths: readonly string[], flags: BuildFlags, terminal: Terminal): Promise<number> {
  // Loaded when it is needed: help and wrong usage answer at once.
  const { build } = await import('../run/build.js');
  const progress = makeProgress(terminal.stderr, flags.quiet ?? false);
  const workers = flags.workers ?? availableParallelism();
  try {
    const result = await build({ paths, out: flags.out, workers, mapping: flags.column ?? {}, progress });
    progress.stop();
    terminal.stderr.write(failuresText(result));
    if (!flags.quiet) terminal.stdout.write(summaryText(result, flags.out));
    return result.failures.length > 0 ? 1 : 0;
  } finally {
    progress.stop();
  }
}

/**
 * Adds `warta build`.
 * @example
 * addBuildCommand(new Command('warta'), process, () => {}); // it then knows `warta build <paths...>`
 */
export function addBuildCommand(program: Command, terminal: Terminal, finish: (code: number) => void): void {
  const command = program
    .command('build')
    .summary('read pages, write tables')
    .description('Read pages from files and folders and write the tables as CSV.')
    .argument('<paths...>', 'files and folders');
  addRequiredOption(command, '-o, --out <folder>', 'folder to write the tables into')
    .option('-w, --workers <number>', 'worker threads at most (default: one for each core)', workersOf)
    .option(
      '-c, --column <field=name>',
      'which column of records holds a field; may be repeated',
      addColumn,
      {},
    )
    .option('-q, --quiet', 'no progress bar and no summary')
    .addHelpText('after', help)
    .action(async (paths: string[], flags: BuildFlags) => finish(await run(paths, flags, terminal)));
}
