import { INK, Ink, MOST_WORDS } from './ink.js';
import type { PageMarks } from './page-marks.js';
import { mayTrigger, mixTrigger, noteTrigger, TRIGGER_LETTERS } from './trigger-words.js';

const SIGN = Ink.Stop | Ink.Comma | Ink.Open;
const GLUE = Ink.Point | Ink.Comma | Ink.Capital;

/**
 * Reads a stretch of the page once: what it is written with, how many words it has, and the places that later stages
 * begin at. Words are counted, and capitals behind small letters found, by sums of bits instead of questions, for a
 * processor guesses wrongly at nearly every end of a word: half the time goes with the guesses.
 * @param text The page.
 * @param from First code unit.
 * @param to Where the stretch ends.
 * @param marks Where to add the places; null where the stretch was read before.
 * @returns The bits of {@link Ink}.
 * @example
 * ```ts
 * scanLine('Harga beras naik', 0, 16, null) & Ink.Words; // 3
 * ```
 */
export function scanLine(text: string, from: number, to: number, marks: PageMarks | null): number {
  let ink = 0;
  let words = 0;
  let key = 0;
  // A stretch that begins inside a word has its rest for a word.
  let before: number = Ink.Space;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const kind = INK[code] as number;
    ink |= kind;
    words += (before & ~kind & Ink.Space) >> 7;
    key = mixTrigger(key, code);
    if (mayTrigger(key)) ink |= noteTrigger(text, at + 1 - TRIGGER_LETTERS, key, marks);
    const sign = (kind & SIGN) | ((kind >> 1) & before & Ink.Small);
    if (sign !== 0 && marks !== null) noteSign(text, at, kind, before, marks);
    before = kind;
  }
  return ink | Math.min(words, MOST_WORDS);
}

function noteSign(text: string, at: number, kind: number, before: number, marks: PageMarks): void {
  if ((kind & Ink.Stop) !== 0) marks.stops.push(at);
  if ((kind & Ink.Open) !== 0) noteBracket(text, at, marks);
  else if ((before & Ink.Small) !== 0 && (kind & GLUE) !== 0 && isLetter(text, at + 1)) marks.glues.push(at);
  else if ((kind & Ink.Comma) !== 0 && (before & (Ink.Space | Ink.Comma)) !== 0) marks.gaps.push(at);
}

function noteBracket(text: string, at: number, marks: PageMarks): void {
  if (text.charCodeAt(at) !== 40) return;
  const next = text.charCodeAt(at + 1);
  if (next >= 48 && next <= 57) marks.brackets.push(at);
  else if (next === 41 || (next === 32 && text.charCodeAt(at + 2) === 41)) marks.gaps.push(at);
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && ((INK[text.charCodeAt(at)] as number) & (Ink.Small | Ink.Capital)) !== 0;
}
