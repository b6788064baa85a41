import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../dist/src/index.js';

const cases = join(import.meta.dirname, '..', 'test', 'cases');
const PARAGRAPHS = 8;

/**
 * Makes pages of about 2,500 characters out of the text cases: the head and foot of one case, paragraphs of others.
 * @param {number} characters How many characters the pages have together, at least.
 */
export function makeCorpus(characters) {
  const pages = readdirSync(cases)
    .sort()
    .map((name) => join(cases, name, 'page.txt'))
    .filter((file) => existsSync(file))
    .map((file) => decodePage(new Uint8Array(readFileSync(file))).text.split('\n\n'));
  const paragraphs = pages
    .flat()
    .filter((part) => /[.”"]$/.test(part) && part.length > 60 && !part.includes('\n'));
  const corpus = [];
  let length = 0;
  for (let index = 0; length < characters; index += 1) {
    const page = makePage(pages[index % pages.length], paragraphs, index);
    corpus.push(page);
    length += page.length;
  }
  return corpus;
}

function makePage(parts, paragraphs, seed) {
  const middle = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const first = paragraphs[(seed * 7 + at * 13) % paragraphs.length];
    const second = paragraphs[(seed * 3 + at * 5 + 1) % paragraphs.length];
    return `${first} ${second}`;
  });
  const at = Math.max(1, Math.ceil(parts.length / 2));
  return [...parts.slice(0, at), ...middle, ...parts.slice(at)].join('\n\n');
}
