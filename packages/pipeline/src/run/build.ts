import { normalize, type UnreadPage } from '@warta/normalization';
import type { RecordMapping } from '@warta/parsing';
import { dataPackage, formatTable, type Row, type Table, type Tables, tables } from '@warta/tables';
import { type Progress, silent } from '../cli/progress.js';
import { listInputs } from '../read/list-inputs.js';
import { UsageError } from '../usage-error.js';
import { type OutputFile, prepareFolder, writeFolder } from '../write/write-folder.js';
import { analyzeFiles } from './analyze-files.js';

/** What to read, and where to write. */
export interface BuildOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Folder for the tables; made if need be. */
  readonly out: string;
  /** Worker threads at most; 1, as where it is left out, works in this thread. */
  readonly workers?: number;
  /** Which columns of records hold what, where their usual names do not tell. */
  readonly mapping?: RecordMapping;
  /** Hears how far the work has come. */
  readonly progress?: Progress;
}

/** What came of it. */
export interface BuildResult {
  /** Number of files read. */
  readonly files: number;
  /** Rows in each table. */
  readonly counts: Readonly<Record<keyof Tables, number>>;
  /** The pages that could not be read. */
  readonly failures: readonly { readonly uri: string; readonly message: string }[];
}

function tableFile<T extends Table>(table: T, rows: Tables): OutputFile {
  // Tables holds under each name the rows of that very table.
  const own = rows[table.name] as unknown as readonly Row<T>[];
  return { name: `${table.name}.csv`, content: formatTable(table, own) };
}

const outputFiles = (rows: Tables): OutputFile[] => [
  ...tables.map((table) => tableFile(table, rows)),
  { name: 'datapackage.json', content: `${JSON.stringify(dataPackage(), null, 2)}\n` },
];

const countRows = (rows: Tables): BuildResult['counts'] => ({
  articles: rows.articles.length,
  texts: rows.texts.length,
  sources: rows.sources.length,
  citations: rows.citations.length,
  actors: rows.actors.length,
  mentions: rows.mentions.length,
  statements: rows.statements.length,
  events: rows.events.length,
  reports: rows.reports.length,
  issues: rows.issues.length,
});

/** A page fails where it is missing from the tables by an error. */
const failuresOf = (unread: readonly UnreadPage[]): BuildResult['failures'] =>
  unread.flatMap(({ uri, issues }) =>
    issues
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => ({ uri: uri ?? 'a page', message })),
  );

/**
 * Reads pages and writes their tables: the whole way from files to CSV.
 * The same files give the same bytes, whatever the number of workers and the order of the paths.
 * @param options What to read, where to write, how many workers.
 * @returns How many files were read and rows written, and which pages could not be read.
 * @throws {UsageError} Where a path is missing, nothing is there to read, or the output folder cannot be written to.
 * @example
 * await build({ paths: ['seeds'], out: 'tables' })
 * // { files: 5, counts: { articles: 5, texts: 5, … }, failures: [] }
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { paths, out, workers = 1, mapping = {}, progress = silent } = options;
  const files = listInputs(paths, out);
  if (files.length === 0)
    throw new UsageError(
      `There are no pages in ${paths.join(', ')}: hidden files, Markdown notes and the output folder ${out} are not read. Give a folder of pages, and another one to --out.`,
    );
  prepareFolder(out);
  progress.start(files.length);
  const { records, unread } = await analyzeFiles(files, { workers, mapping, advance: progress.advance });
  const rows = normalize(records, { unread });
  writeFolder(out, outputFiles(rows));
  return { files: files.length, counts: countRows(rows), failures: failuresOf(unread) };
}
