import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle, readPages } from '../dist/src/index.js';

/**
 * Parses one case: `page.txt` or `page.html`, with the `uri` of its `facts.json`.
 * @param {string} folder The folder of the case.
 */
export function readCase(folder) {
  const { uri = null } = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'));
  const file = existsSync(join(folder, 'page.html')) ? 'page.html' : 'page.txt';
  const [page] = readPages(new Uint8Array(readFileSync(join(folder, file))), { name: file, uri });
  return parseArticle(page ?? '', { uri });
}
