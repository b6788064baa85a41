import words from '../../data/figure-words.json' with { type: 'json' };
import { MONTH_NUMBERS } from './vocabulary.js';

const FOLLOWING: ReadonlySet<string> = new Set([
  ...words.entries.map(({ word }) => word),
  ...MONTH_NUMBERS.keys(),
]);

const LONGEST = Math.max(...[...FOLLOWING].map((word) => word.length));

/** How many blanks may stand behind figures, as in the patterns of the rules. */
const BLANKS = 3;

// 1: blank, 2: mark that may join figures to the rest of a date, 3: letter.
const CLASSES = new Uint8Array(0x2100);
for (const blank of ' \t\u00a0') CLASSES[blank.charCodeAt(0)] = 1;
for (const mark of '/.:,-\u2013\u2014&') CLASSES[mark.charCodeAt(0)] = 2;
for (let code = 0x41; code < 0x250; code++) if (/[a-z]/i.test(String.fromCharCode(code))) CLASSES[code] = 3;

function classAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? 0;
}

/**
 * Tells whether what stands behind one to three figures lets them begin a date expression: most numbers of a text
 * count things, and need be tried by no rule.
 * @param text any string
 * @param end one past the figures, in code units
 * @example figuresGoOn('12 Mei', 2) // → true
 * @example figuresGoOn('12 orang', 2) // → false
 */
export function figuresGoOn(text: string, end: number): boolean {
  const first = classAt(text, end);
  // `80-an`, `3rd`, `8/9`.
  if (first !== 1) return first !== 0;
  let at = end + 1;
  while (at < end + BLANKS && classAt(text, at) === 1) at++;
  const next = classAt(text, at);
  if (next !== 3) return next === 2;
  let to = at + 1;
  while (to - at <= LONGEST && classAt(text, to) === 3) to++;
  return FOLLOWING.has(text.slice(at, to).toLowerCase());
}
