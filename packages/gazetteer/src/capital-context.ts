import data from '../data/word-acronyms.json' with { type: 'json' };
import { isLowerCode, isUpperCode, isWordCode } from './fold.js';
import type { DataFile } from './raw.js';

const wordAcronyms: ReadonlySet<string> = new Set((data as DataFile<string>).entries);

/** How far to look for the neighbouring word, in code units. */
const REACH = 24;

/** Reads the word that a step of +1 or -1 from `at` meets first: 'upper', 'lower' (has a small letter) or 'none'. */
function readNeighbour(text: string, at: number, step: 1 | -1): 'upper' | 'lower' | 'none' {
  let letters = 0;
  for (let away = 0; away < REACH; away++, at += step) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || code === 10) break;
    if (isLowerCode(code)) return 'lower';
    if (isUpperCode(code)) letters++;
    else if (letters > 0 && !isWordCode(code)) break;
  }
  return letters > 1 ? 'upper' : 'none';
}

/** Tells whether no neighbouring word has a small letter, and one has capitals, as in a headline that shouts. */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  const before = readNeighbour(text, start - 1, -1);
  const after = readNeighbour(text, end, 1);
  return before !== 'lower' && after !== 'lower' && (before === 'upper' || after === 'upper');
}

/**
 * Tells whether an acronym may be another word, because it is one too and stands among capitals.
 * @param text - the text
 * @param start - UTF-16 code units
 * @param end - UTF-16 code units
 * @example
 * isDoubtfulAcronym('BANK BRI DAN BNI', 5, 8) // false
 */
export function isDoubtfulAcronym(text: string, start: number, end: number): boolean {
  return wordAcronyms.has(text.slice(start, end)) && isAmongCapitals(text, start, end);
}
