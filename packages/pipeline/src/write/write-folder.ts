import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { systemReason } from '../system-reason.js';
import { UsageError } from '../usage-error.js';

/** A file to be written: its name in the folder and its whole content. */
export interface OutputFile {
  readonly name: string;
  readonly content: string;
}

const refused = (folder: string, error: unknown): UsageError =>
  new UsageError(
    `Cannot write to the output folder ${folder}: ${systemReason(error)}. Choose another with --out.`,
  );

/** Makes a folder and those above it, one by one: the recursive mode of mkdir never ends on some file systems. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

function withStagingFolder(folder: string, act: (staging: string) => void): void {
  try {
    makeFolder(resolve(folder));
    const staging = mkdtempSync(join(folder, '.warta-'));
    try {
      act(staging);
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  } catch (error) {
    throw refused(folder, error);
  }
}

/**
 * Makes the output folder if need be and proves that it can be written to, before any work is done.
 * @param folder Its path.
 * @throws {UsageError} Where it cannot.
 * @example
 * // prepareFolder('a-file') throws UsageError: Cannot write to the output folder …
 */
export function prepareFolder(folder: string): void {
  withStagingFolder(folder, (staging) => writeFileSync(join(staging, 'probe'), ''));
}

/**
 * Writes files into a folder so that nobody ever sees half a file: all are written aside first, then renamed into place.
 * @param folder Its path; made if need be.
 * @param files What to write; the last one is renamed last.
 * @throws {UsageError} Where the folder cannot be written to.
 * @example
 * // writeFolder('tables', [{ name: 'texts.csv', content: 'article_id,text\n' }]) makes tables/texts.csv
 */
export function writeFolder(folder: string, files: readonly OutputFile[]): void {
  withStagingFolder(folder, (staging) => {
    for (const { name, content } of files) writeFileSync(join(staging, name), content);
    for (const { name } of files) renameSync(join(staging, name), join(folder, name));
  });
}
