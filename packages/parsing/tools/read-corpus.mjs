import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPages } from '../dist/src/index.js';

/**
 * Reads the pages of a file, or of a folder and its folders, in order of name.
 * @param {string} path A file of any supported format, or a folder.
 */
export function* readCorpus(path) {
  for (const file of listFiles(path)) {
    let count = 0;
    for (const page of readPages(new Uint8Array(readFileSync(file)), { name: basename(file) })) {
      yield { name: `${basename(file)}#${count}`, page };
      count += 1;
    }
  }
}

function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
