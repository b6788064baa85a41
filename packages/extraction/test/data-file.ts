import { readdirSync, readFileSync } from 'node:fs';

/** The folder of the data. */
export const FOLDER = new URL('../data/', import.meta.url);
/** Every data file but those of the tagger. */
export const FILES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && !file.startsWith('tagger'))
  .sort();

/** One line of a data file. */
export interface Entry {
  readonly [field: string]: unknown;
  readonly words?: readonly string[];
}

/** A data file. */
export interface File {
  readonly source: string;
  readonly entries: readonly Entry[];
}

/** Reads a data file. */
export function load(file: string): File {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as File;
}
