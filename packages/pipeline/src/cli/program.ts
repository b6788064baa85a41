import { createRequire } from 'node:module';
import { Command } from 'commander';
import { addBuildCommand } from './build-command.js';
import { addExplainCommand } from './explain-command.js';
import type { Terminal } from './terminal.js';

const epilogue = `
Exit codes: 0 done; 1 some page could not be read (issues.csv names it, everything else is written); 2 wrong usage.`;

const { version } = createRequire(import.meta.url)('@warta/pipeline/package.json') as { version: string };

/**
 * Makes the parser of the command line.
 * @param terminal Where commands write.
 * @param finish Takes the exit code of the command that ran.
 * @example
 * makeProgram(process, () => {}).commands.map((one) => one.name()) // ['build', 'explain']
 */
export function makeProgram(terminal: Terminal, finish: (code: number) => void): Command {
  const program = new Command('warta')
    .description('Turn Indonesian news pages into tables of events, actors and sources.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('See `warta build --help` or `warta explain --help`.')
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text.replace(/^error: /, 'warta: ')),
    })
    .addHelpText('after', epilogue);
  addBuildCommand(program, terminal, finish);
  addExplainCommand(program, terminal, finish);
  return program;
}
