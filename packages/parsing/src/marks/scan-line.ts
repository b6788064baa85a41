import { INK, Ink, MOST_WORDS } from './ink.js';
import type { PageMarks } from './page-marks.js';
import { mixTrigger, noteTrigger, TRIGGER_BITS, TRIGGER_LETTERS } from './trigger-words.js';

// What another module gives may change for all an engine knows, and is looked up at each use; what is bound here is not.
const { Capital, Comma, Open, Point, Sign, Small, Space, Stop } = Ink;
const INKS = INK;
const BITS = TRIGGER_BITS;
const GLUE = Point | Comma | Capital;
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
  const mix = mixTrigger;
  let ink = 0;
  let words = 0;
  let key = 0;
  // A stretch that begins inside a word has its rest for a word.
  let before: number = Space;
  for (let at = from; at < to; ) {
    let signCount = 0;
    let triggerCount = 0;
    for (const stop = Math.min(to, at + BLOCK); at < stop; at += 1) {
      const code = text.charCodeAt(at);
      const kind = INKS[code] as number;
      ink |= kind;
      words += (before & ~kind & Space) >> 7;
      key = mix(key, code);
      if ((((BITS[key >> 5] as number) >> key) & 1) !== 0) TRIGGERS[triggerCount++] = at;
      if (((kind & Sign) | ((kind >> 1) & before & Small)) !== 0) SIGNS[signCount++] = at;
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
  const kind = INKS[text.charCodeAt(at)] as number;
  const before = at === from ? Space : (INKS[text.charCodeAt(at - 1)] as number);
  if ((kind & Stop) !== 0) marks.stops.push(at);
  if ((kind & Open) !== 0) noteBracket(text, at, marks);
  else if ((before & Small) !== 0 && (kind & GLUE) !== 0 && isLetter(text, at + 1)) marks.glues.push(at);
  else if ((kind & Comma) !== 0 && (before & (Space | Comma)) !== 0) marks.gaps.push(at);
}

function noteBracket(text: string, at: number, marks: PageMarks): void {
  if (text.charCodeAt(at) !== 40) return;
  const next = text.charCodeAt(at + 1);
  if (next >= 48 && next <= 57) marks.brackets.push(at);
  else if (next === 41 || (next === 32 && text.charCodeAt(at + 2) === 41)) marks.gaps.push(at);
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && ((INKS[text.charCodeAt(at)] as number) & (Small | Capital)) !== 0;
}
