import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { detectFormat, type Issue, type Page, type RecordMapping, readPages } from '@warta/parsing';
import { systemReason } from '../system-reason.js';
import type { FileContent } from './file-content.js';
import type { InputFile } from './input-file.js';

const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const readIssue = (code: string, severity: Issue['severity'], message: string): Issue => ({
  stage: 'read',
  code,
  severity,
  message,
  span: null,
});

const emptyFile = readIssue('empty-file', 'warning', 'The file holds no text.');

const noPage = (uri: string, issues: readonly Issue[]): FileContent => ({
  documents: [],
  unread: [{ uri, issues }],
});

const onePage = (page: Page, uri: string, sha256: string): FileContent =>
  page.text.trim() === ''
    ? noPage(uri, page.issues.length > 0 ? page.issues : [emptyFile])
    : { documents: [{ page: { ...page, uri: page.uri ?? uri }, sha256 }], unread: [] };

const recordHash = ({ uri, metadata, text }: Page): string => hashOf(JSON.stringify([uri, metadata, text]));

function contentOf(bytes: Uint8Array, { uri }: InputFile, mapping: RecordMapping): FileContent {
  const format = detectFormat(bytes, uri);
  const pages = [...readPages(bytes, { name: uri, format, mapping })];
  const isRecords = format === 'jsonl' || format === 'json' || format === 'csv';
  const contents = pages.map((page, at) =>
    // A record without an address of its own is called by its file and row.
    isRecords ? onePage(page, `${uri}#${at + 1}`, recordHash(page)) : onePage(page, uri, hashOf(bytes)),
  );
  return {
    documents: contents.flatMap((content) => content.documents),
    unread: contents.flatMap((content) => content.unread),
  };
}

/**
 * Reads the pages that one file holds: itself, or the records in it.
 * @param file Where it lies and what it is called.
 * @param mapping Which columns of records hold what, where their usual names do not tell.
 * @returns Its pages, and the reasons for each page that cannot be read; it never throws.
 * @example
 * readFileContent({ path: 'seeds/no.txt', uri: 'no.txt' }).unread[0]?.issues[0]?.message
 * // 'Cannot read the file: it does not exist.'
 */
export function readFileContent(file: InputFile, mapping: RecordMapping = {}): FileContent {
  try {
    return contentOf(readFileSync(file.path), file, mapping);
  } catch (error) {
    const message = `Cannot read the file: ${systemReason(error)}.`;
    return noPage(file.uri, [readIssue('unreadable-file', 'error', message)]);
  }
}
