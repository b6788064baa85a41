import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage, parseArticle, readHtml } from '../dist/src/index.js';

/**
 * Parses one case: `page.txt` or `page.html`, with the `uri` of its `facts.json`.
 * @param {string} folder The folder of the case.
 */
export function readCase(folder) {
  const facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'));
  const html = join(folder, 'page.html');
  const uri = facts.uri ?? null;
  if (!existsSync(html)) return { facts, article: parseArticle(readPage(join(folder, 'page.txt')), { uri }) };
  return { facts, article: parseArticle(readHtml(readPage(html), uri), { uri }) };
}

function readPage(file) {
  return decodePage(new Uint8Array(readFileSync(file))).text;
}
