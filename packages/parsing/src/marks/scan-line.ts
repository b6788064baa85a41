import { INK, Ink, MOST_WORDS } from './ink.js';
import type { PageMarks } from './page-marks.js';
import { mixTrigger, noteTrigger, TRIGGER_BITS, TRIGGER_LETTERS } from './trigger-words.js';

const SPACE = Ink.Space;
const SMALL = Ink.Small;
const SIGN = Ink.Stop | Ink.Comma | Ink.Open;
const GLUE = Ink.Point | Ink.Comma | Ink.Capital;
const BLOCK = 1024;
// Places in the block that is being read; filled and emptied by one call.
const SIGNS = new Int32Array(BLOCK);
const TRIGGERS = new Int32Array(BLOCK);

/**
 * Reads a stretch of the page once: what it is written with, how many words it has, and the places that later stages
 * begin at. Words are counted, and capitals behind small letters found, by sums of bits instead of questions, for a
 * processor guesses wrongly at nearly every end of a word; places to look at are kept and looked at behind each block,
 * which keeps the loop short.
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
  // What another module gives is looked up at each use: in this loop it would cost a quarter of the time.
  const inks = INK;
  const mix = mixTrigger;
  const bits = TRIGGER_BITS;
  const signs = SIGNS;
  const triggers = TRIGGERS;
  let ink = 0;
  let words = 0;
  let key = 0;
  // A stretch that begins inside a word has its rest for a word.
  let before: number = Ink.Space;
  for (let at = from; at < to; ) {
    let signCount = 0;
    let triggerCount = 0;
    for (const stop = Math.min(to, at + BLOCK); at < stop; at += 1) {
      const code = text.charCodeAt(at);
      const kind = inks[code] as number;
      ink |= kind;
      words += (before & ~kind & SPACE) >> 7;
      key = mix(key, code);
      if ((((bits[key >> 5] as number) >> key) & 1) !== 0) triggers[triggerCount++] = at;
      if (((kind & SIGN) | ((kind >> 1) & before & SMALL)) !== 0) signs[signCount++] = at;
      before = kind;
    }
    ink |= noteTriggers(text, triggerCount, marks);
    if (marks !== null) noteSigns(text, signCount, from, marks);
  }
  return ink | Math.min(words, MOST_WORDS);
}

function noteTriggers(text: string, count: number, marks: PageMarks | null): number {
  let ink = 0;
  for (let index = 0; index < count; index += 1)
    ink |= noteTrigger(text, (TRIGGERS[index] as number) + 1 - TRIGGER_LETTERS, marks);
  return ink;
}

function noteSigns(text: string, count: number, from: number, marks: PageMarks): void {
  for (let index = 0; index < count; index += 1) noteSign(text, SIGNS[index] as number, from, marks);
}

function noteSign(text: string, at: number, from: number, marks: PageMarks): void {
  const kind = INK[text.charCodeAt(at)] as number;
  const before = at === from ? Ink.Space : (INK[text.charCodeAt(at - 1)] as number);
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
