import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../dist/src/index.js';
import { varyPage } from './vary-page.mjs';

const cases = join(import.meta.dirname, '..', 'test', 'cases');
const PARAGRAPHS = 8;

/**
 * Makes pages of about 1,900 characters out of the text cases: the head and foot of one case, paragraphs of others
 * drawn by lot, other names of persons and other times on each page, so that hardly a paragraph or date line returns
 * and nothing is gained by remembering lines. The same call gives the same pages.
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
  const draw = lots(1);
  const corpus = [];
  let length = 0;
  for (let index = 0; length < characters; index += 1) {
    const page = varyPage(makePage(pages[index % pages.length], paragraphs, draw), draw);
    corpus.push(page);
    length += page.length;
  }
  return corpus;
}

function makePage(parts, paragraphs, draw) {
  const middle = Array.from(
    { length: PARAGRAPHS },
    () => `${paragraphs[draw(paragraphs.length)]} ${paragraphs[draw(paragraphs.length)]}`,
  );
  const at = Math.max(1, Math.ceil(parts.length / 2));
  return [...parts.slice(0, at), ...middle, ...parts.slice(at)].join('\n\n');
}

/** Draws whole numbers below a bound, always the same ones (a linear congruential generator). */
function lots(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
