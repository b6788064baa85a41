/** Reads sentences of `token part-of-speech label` lines, a blank line between sentences. */
import { readFileSync } from 'node:fs';
import { beginOf } from '../../dist/src/tagger/labels.js';

const KINDS = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** The number of a label such as `B-PER`; a kind's inside label follows its begin label. */
function readLabel(tag) {
  if (tag === 'O') return 0;
  return beginOf(KINDS[tag.slice(2)]) + (tag.startsWith('I') ? 1 : 0);
}

// Marks that are written next to the word before or behind them, so that the offsets look like those of a text.
const JOINS_BEFORE = /^[.,;:!?)\]%]/;
const JOINS_BEHIND = /^[([]$/;

/**
 * Gives words offsets as if they stood in a text.
 * @example placeTokens(['Budi', ',', 'guru']).map(({ start }) => start) // [ 0, 4, 6 ]
 */
export function placeTokens(words) {
  let end = 0;
  return words.map((text, at) => {
    const isGlued = at === 0 || JOINS_BEFORE.test(text) || JOINS_BEHIND.test(words[at - 1]);
    const start = end + (isGlued ? 0 : 1);
    end = start + text.length;
    return { text, start, end };
  });
}

/**
 * Reads a file of tagged sentences.
 * @param file - where it is
 * @returns the tokens and the labels of each sentence
 */
export function readTagged(file) {
  const blocks = readFileSync(file, 'utf8')
    .replaceAll('\r', '')
    .split(/\n\s*\n/);
  return blocks
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const cells = lines.map((line) => line.split(/\s+/));
      return {
        tokens: placeTokens(cells.map(([word]) => word)),
        labels: Uint8Array.from(cells, (row) => readLabel(row.at(-1))),
      };
    });
}
