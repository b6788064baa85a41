import type { Issue } from '../article.js';
import type { Page } from '../page.js';
import { readIssue } from '../read-issue.js';
import { csvRows } from './csv-records.js';
import { jsonLines, jsonList } from './json-records.js';
import { monthFirstColumns } from './month-first.js';
import type { RecordMapping } from './record-columns.js';
import { type NewsRecord, recordPage } from './record-page.js';

/** How records are written. */
export type RecordFormat = 'jsonl' | 'json' | 'csv';

/** What the caller knows of the records. */
export interface RecordOptions {
  readonly format: RecordFormat;
  /** Which column holds what, where usual names do not tell: `{ text: 'isi_lengkap' }`. */
  readonly mapping?: RecordMapping;
}

const pieceLength = 65_536;
/** Rows read ahead to learn how the file writes its dates. */
const lookAhead = 200;

/**
 * Reads records, one page after the other: a row that cannot be read is a page without text whose issue says
 * which row it is and what to do. Holds no more than a piece and 200 rows at a time, but for a JSON list.
 * @param input the text, or its pieces in order, cut anywhere
 * @param options how the records are written, and which column holds what
 * @example
 * [...readRecords('judul,isi\nHarga Beras Turun,Jakarta - Harga turun.\n', { format: 'csv' })][0]?.text;
 * // 'Harga Beras Turun\n\nJakarta - Harga turun.'
 */
export function* readRecords(input: string | Iterable<string>, options: RecordOptions): Generator<Page> {
  const mapping = options.mapping ?? {};
  let rows = 0;
  let monthFirst: ReadonlySet<string> = new Set();
  for (const batch of batches(rowsOf(input, options.format))) {
    if (rows === 0)
      monthFirst = monthFirstColumns(batch.flatMap(({ record }) => (record === null ? [] : [record])));
    for (const { row, record, problem } of batch) {
      rows++;
      if (record === null) yield badRow(row, problem ?? '', options.format);
      else yield withProblem(recordPage(record, row, mapping, monthFirst), row, problem);
    }
  }
  if (rows === 0)
    yield issuePage(readIssue('no-records', `There is no record in this ${options.format} input.`));
}

/** A row of any format. */
interface Row {
  readonly row: number;
  readonly record: NewsRecord | null;
  readonly problem: string | null;
}

function rowsOf(input: string | Iterable<string>, format: RecordFormat): Iterable<Row> {
  if (format === 'json') return jsonList(typeof input === 'string' ? input : [...input].join(''));
  const chunks = typeof input === 'string' ? pieces(input) : input;
  return format === 'csv' ? csvRows(chunks) : jsonLines(chunks);
}

function* batches(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < lookAhead) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength);
}

function badRow(row: number, problem: string, format: RecordFormat): Page {
  const remedy = format === 'jsonl' ? 'Write one JSON object on each line' : 'Write a JSON list of objects';
  const issue = readIssue('bad-record', `Row ${row} cannot be read: ${problem}. ${remedy}.`);
  return issuePage(issue);
}

function issuePage(issue: Issue): Page {
  return { text: '', uri: null, zones: [], metadata: [], issues: [issue] };
}

function withProblem(page: Page, row: number, problem: string | null): Page {
  if (problem === null) return page;
  const message = `Row ${row} is doubtful: ${problem}. Put cells that hold separators or line ends in quotation marks.`;
  return { ...page, issues: [...page.issues, readIssue('ragged-record', message)] };
}
