import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle, readPages } from '../dist/src/index.js';

/**
 * Parses one case: `page.txt` or `page.html`, with the `uri` of its `facts.json`.
 * @param {string} folder The folder of the case.
 */
export function readCase(folder) {
  const facts = join(folder, 'facts.json');
  if (!existsSync(facts))
    throw new Error(
      `There is no ${facts}: write what must come out first (packages/parsing/README.md, A case).`,
    );
  const { uri = null } = JSON.parse(readFileSync(facts, 'utf8'));
  const file = existsSync(join(folder, 'page.html')) ? 'page.html' : 'page.txt';
  const [page] = readPages(new Uint8Array(readFileSync(join(folder, file))), { name: file, uri });
  return parseArticle(page ?? '', { uri });
}
