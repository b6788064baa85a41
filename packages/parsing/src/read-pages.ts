import { decodePage } from './bytes/decode-page.js';
import { readPlainText } from './bytes/plain-text.js';
import { detectFormat, type PageFormat } from './detect-format.js';
import { readHtml } from './html/read-html.js';
import type { Page } from './page.js';
import { readRecords } from './records/read-records.js';
import type { RecordMapping } from './records/record-columns.js';

/** What the caller knows of a file. */
export interface ReadOptions {
  /** Its name, for its extension. */
  readonly name?: string;
  /** Where it was found; for records, each has its own. */
  readonly uri?: string | null;
  /** What it holds, where it is not to be found out. */
  readonly format?: PageFormat;
  /** Encoding that the transport states. */
  readonly encoding?: string;
  /** Which columns of records hold what, where usual names do not tell. */
  readonly mapping?: RecordMapping;
}

/**
 * Reads the bytes of any file of news into pages: one for a text or an HTML page, one for each record. Bytes
 * that are no text give one page without text and the issue `not-text`.
 * @param bytes the whole file
 * @param options what the caller knows of it
 * @example
 * [...readPages(new TextEncoder().encode('<!doctype html><h1>Judul Berita</h1>'))][0]?.text;
 * // 'Judul Berita'
 */
export function* readPages(bytes: Uint8Array, options: ReadOptions = {}): Generator<Page> {
  const { encoding } = options;
  const decoded = decodePage(bytes, encoding === undefined ? {} : { encoding });
  const format =
    decoded.encoding === null ? 'not-text' : (options.format ?? detectFormat(decoded.text, options.name));
  const uri = options.uri ?? null;
  if (format === 'html') {
    const page = readHtml(decoded.text, uri);
    yield { ...page, issues: [...decoded.issues, ...page.issues] };
  } else if (format === 'text' || format === 'not-text') {
    const plain = readPlainText(decoded.text);
    yield { text: plain.text, uri, zones: [], metadata: [], issues: [...decoded.issues, ...plain.issues] };
  } else {
    let issues = decoded.issues;
    for (const page of readRecords(decoded.text, { format, mapping: options.mapping ?? {} })) {
      yield issues.length === 0 ? page : { ...page, issues: [...issues, ...page.issues] };
      issues = [];
    }
  }
}
