// Parses a corpus and prints how much of it was read: nx run parsing:audit -- <folder or file> [--sample <count>] [--seed <number>]
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseArticle } from '../dist/src/index.js';
import { auditRates } from './audit-rates.mjs';
import { showArticle } from './audit-show.mjs';
import { readCorpus } from './read-corpus.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '0' }, seed: { type: 'string', default: '1' } },
});
if (positionals.length === 0) {
  console.error('Name a folder, or a file of pages or records.');
  process.exit(2);
}

const articles = [];
for (const path of positionals.map(locate)) {
  for (const { name, page } of readCorpus(path)) articles.push({ name, article: parseArticle(page) });
}
for (const [name, rate] of auditRates(articles.map(({ article }) => article)))
  console.log(`${name.padEnd(34)}${rate}`);
for (const { name, article } of draw(articles, Number(values.sample), Number(values.seed)))
  console.log(showArticle(name, article));

/**
 * A path as typed from where the command was called, for it runs in the package's folder: from there, from the
 * workspace, or from this folder.
 */
function locate(path) {
  const folders = [process.env.INIT_CWD ?? '.', fileURLToPath(new URL('../../..', import.meta.url)), '.'];
  const found = folders.map((folder) => resolve(folder, path)).find((file) => existsSync(file));
  if (found !== undefined) return found;
  console.error(`There is no file or folder ${path}. Name it from the workspace, or by its whole path.`);
  return process.exit(2);
}

/** Draws without replacement, the same for the same seed. */
function draw(list, count, seed) {
  const left = [...list];
  let state = seed;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return left.splice(state % left.length, 1)[0];
  });
}
