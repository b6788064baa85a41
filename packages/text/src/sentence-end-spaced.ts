import { isDigitAt, isLetterAt, isLowerAt, isSpaceAt, isUpperAt, isWordAt } from './character.js';
import type { SentenceScan, Terminator } from './sentence-end.js';
import type { SentenceOptions } from './sentence-options.js';
import { wordEndAfter, wordStartBefore } from './word-before.js';

/**
 * Decides whether a terminator that white space (or the end of the text) follows ends its sentence.
 * @param scan where the splitter stands
 * @param terminator the terminator with its closing marks
 * @example endsBeforeSpace({ text: 'dr. Budi', start: 0, end: 8, options: { abbreviations: new Set(['dr']) }, quoteOpen: false, ends: false },
 *   { start: 2, runEnd: 3, end: 3, kind: 'stop', closesQuote: false }) // → false
 */
export function endsBeforeSpace(scan: SentenceScan, terminator: Terminator): boolean {
  const next = nextPlace(scan, terminator);
  if (next < 0) return true;
  if (isLowerAt(scan.text, next)) return startsWithName(scan, next);
  if (terminator.closesQuote || terminator.kind === 'question') return true;
  if (terminator.kind === 'ellipsis') return !isPause(scan, terminator.start, next);
  return endsAtStop(scan, terminator.start, next);
}

/**
 * Decides whether a full stop ends its sentence, by the word before it.
 * @param scan where the splitter stands
 * @param dot the place of the full stop
 * @param next where the text goes on behind the white space
 * @example endsAtStop({ text: 'dr. Budi', start: 0, end: 8, options: { abbreviations: new Set(['dr']) }, quoteOpen: false, ends: false }, 2, 4) // → false
 */
export function endsAtStop(scan: SentenceScan, dot: number, next: number): boolean {
  return !isAbbreviation(scan, dot, next);
}

// Skips blanks, a stray closing quotation mark and a dash, so that a cue after them is seen; -1 at the end of the line.
function nextPlace({ text, end }: SentenceScan, terminator: Terminator): number {
  let at = skipBlanks(text, terminator.end, end);
  if (isClosingQuote(text.charCodeAt(at)) && isSpaceAt(text, at + 1)) at = skipBlanks(text, at + 1, end);
  if (isDash(text.charCodeAt(at)) && isSpaceAt(text, at + 1)) at = skipBlanks(text, at + 1, end);
  return at >= end || text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13 ? -1 : at;
}

function isClosingQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 0x201d;
}

function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014;
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13 && isSpaceAt(text, at)) at++;
  return at;
}

function startsWithName({ text, end, options }: SentenceScan, at: number): boolean {
  const word = text.slice(at, wordEndAfter(text, at, end));
  return options.lowerNames?.has(word) === true || /^i[A-Z]/.test(word);
}

// `bahwa… DPRK`: a pause, when the word before cannot end a sentence or an acronym goes on.
function isPause({ text, start, end, options }: SentenceScan, at: number, next: number): boolean {
  const before = text.slice(wordStartBefore(text, at, start), at).toLowerCase();
  if (options.openers?.has(before)) return true;
  return isUpperAt(text, next) && isUpperAt(text, next + 1) && wordEndAfter(text, next, end) - next <= 5;
}

function isAbbreviation(scan: SentenceScan, dot: number, next: number): boolean {
  const { text, start, options } = scan;
  const from = wordStartBefore(text, dot, start);
  if (from === dot) return false;
  if (shapesOf(options)[shapeOf(text, from, dot)] === 1) {
    const word = text.slice(from, dot).toLowerCase();
    if (options.abbreviations?.has(word)) return isWordAt(text, next) || text.charCodeAt(next) === 40;
    if (isDigitAt(text, next) && options.numbered?.has(word)) return true;
  }
  return isInitial(scan, from, dot, next) || isEnumerator(scan, from, dot);
}

// First and last letter and length of the abbreviations: most words that end a sentence are spared the look into the list.
const SHAPES = new WeakMap<SentenceOptions, Uint8Array>();
// The same words are asked for again at once.
let last: { readonly options: SentenceOptions; readonly shapes: Uint8Array } | null = null;

function shapesOf(options: SentenceOptions): Uint8Array {
  if (last?.options !== options) last = { options, shapes: SHAPES.get(options) ?? makeShapes(options) };
  return last.shapes;
}

function makeShapes(options: SentenceOptions): Uint8Array {
  const shapes = new Uint8Array(1 << 15);
  for (const word of [...(options.abbreviations ?? []), ...(options.numbered ?? [])])
    shapes[shapeOf(word, 0, word.length)] = 1;
  SHAPES.set(options, shapes);
  return shapes;
}

// A letter and its capital share their lowest bits.
function shapeOf(text: string, from: number, to: number): number {
  const letters = ((text.charCodeAt(from) & 31) << 5) | (text.charCodeAt(to - 1) & 31);
  return (letters << 5) | Math.min(to - from, 31);
}

// `platform X. Budi`: the letter tells which one it is.
function isLettered({ text, start, options }: SentenceScan, from: number): boolean {
  if (from <= start || !isSpaceAt(text, from - 1)) return false;
  return (
    options.lettered?.has(text.slice(wordStartBefore(text, from - 1, start), from - 1).toLowerCase()) === true
  );
}

// One capital with a full stop before a capitalised word: `John F. Kennedy`, `J.K. Rowling`, not `grup B. Namun`.
function isInitial(scan: SentenceScan, from: number, dot: number, next: number): boolean {
  const { text, end, options } = scan;
  const last = dot - from === 1 || text.charCodeAt(dot - 2) === 46;
  if (!last || !isUpperAt(text, dot - 1) || !isUpperAt(text, next)) return false;
  if (dot - from === 1 && isLettered(scan, from)) return false;
  const word = text.slice(next, wordEndAfter(text, next, end));
  return !options.starters?.has(word.toLowerCase());
}

// `1. Jakarta` and `a. Jakarta` at the beginning of a sentence count, they do not end.
function isEnumerator({ text, start }: SentenceScan, from: number, dot: number): boolean {
  const length = dot - from;
  const first = isDigitAt(text, from) ? length <= 2 : length === 1 && isLetterAt(text, from);
  if (!first) return false;
  let at = from;
  while (at > start && isSpaceAt(text, at - 1)) at--;
  return at === start;
}
