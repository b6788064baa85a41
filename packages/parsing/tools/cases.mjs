// Renews test/cases/<name>/article.json from the page beside it. facts.json is written by hand and never touched.
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseArticle } from './case-article.mjs';
import { writeCompact } from './compact-json.mjs';
import { readCase } from './read-case.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'test', 'cases');
const wanted = process.argv.slice(2);
const names = readdirSync(root).filter(
  (name) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);

for (const name of names) {
  writeFileSync(join(root, name, 'article.json'), writeCompact(caseArticle(readCase(join(root, name)))));
}
console.log(`${names.length} cases renewed`);
