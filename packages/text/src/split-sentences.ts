import { isWordAt } from './character.js';
import { findSentenceEnd, type SentenceScan } from './sentence-end.js';
import type { SentenceOptions } from './sentence-options.js';
import type { Span } from './span.js';
import { trimSpan } from './span-text.js';

const LINE_FEED = 10;
const STRAIGHT_QUOTE = 34;
const ELLIPSIS = 0x2026;

// 1: terminator, 2: line break, 3: straight quotation mark.
const STOPS = new Uint8Array(128);
for (const mark of '.?!') STOPS[mark.charCodeAt(0)] = 1;
for (const mark of '\n\r\u000b\f') STOPS[mark.charCodeAt(0)] = 2;
STOPS[STRAIGHT_QUOTE] = 3;

/**
 * Splits a stretch of text into sentences; together they hold every character that is not white space.
 * A full stop in an abbreviation, number, domain or initial ends none; neither does a closing quotation that its cue follows.
 * @param text any string
 * @param start first code unit to read
 * @param end where to stop
 * @param options the words of the language
 * @param stops where all of `.?!…"` and the line breaks stand in the text, where the caller knows it: spares the search
 * @example splitSentences('"Siap." kata Budi. Ia pergi.', 0, 28) // → [{ start: 0, end: 18 }, { start: 19, end: 28 }]
 */
export function splitSentences(
  text: string,
  start = 0,
  end = text.length,
  options: SentenceOptions = {},
  stops: readonly number[] = findStops(text, start, end),
): Span[] {
  const sentences: Span[] = [];
  const scan: SentenceScan = { text, start, end, options, quoteOpen: false, ends: false };
  let read = start;
  for (let index = firstStop(stops, start); index < stops.length; index++) {
    const at = stops[index] as number;
    if (at >= end) break;
    // Those of a run were read with its first.
    if (at < read) continue;
    read = takeStop(scan, at, stopAt(text, at));
    if (scan.ends) {
      pushSentence(sentences, text, scan.start, read);
      scan.start = read;
    }
  }
  pushSentence(sentences, text, scan.start, end);
  return sentences;
}

function findStops(text: string, start: number, end: number): number[] {
  const stops: number[] = [];
  for (let at = start; at < end; at++) if (stopAt(text, at) !== 0) stops.push(at);
  return stops;
}

function stopAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (STOPS[code] as number) : code === ELLIPSIS ? 1 : 0;
}

/** The first stop at or behind a place. */
function firstStop(stops: readonly number[], from: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads a stop, notes in the scan whether the sentence ends with it, and returns where to read on. */
function takeStop(scan: SentenceScan, at: number, stop: number): number {
  if (stop === 1) return findSentenceEnd(scan, at);
  scan.ends = stop === 2 && endsWithLine(scan, at);
  if (stop === 3) scan.quoteOpen = opensQuote(scan, at);
  else if (scan.ends) scan.quoteOpen = false;
  return at + 1;
}

function endsWithLine({ text, options }: SentenceScan, at: number): boolean {
  return options.lineBreaks !== 'space' || isBlankLine(text, at);
}

function isBlankLine(text: string, at: number): boolean {
  const from = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
  return text.charCodeAt(from) === LINE_FEED || text.charCodeAt(from) === 13;
}

function opensQuote({ text, quoteOpen }: SentenceScan, at: number): boolean {
  const before = at === 0 || text.charCodeAt(at - 1) <= 32;
  const after = at + 1 >= text.length || text.charCodeAt(at + 1) <= 32;
  return before === after ? !quoteOpen : before;
}

function pushSentence(sentences: Span[], text: string, start: number, end: number): void {
  const span = trimSpan(text, { start, end });
  if (span.start === span.end) return;
  const last = sentences.length === 0 ? undefined : sentences[sentences.length - 1];
  if (last !== undefined && isLeftover(text, last.end, span)) {
    sentences[sentences.length - 1] = { start: last.start, end: span.end };
  } else sentences.push(span);
}

const LONGEST_LEFTOVER = 6;

// A stray quotation mark or a few asterisks on the line of a sentence belong to it.
function isLeftover(text: string, lastEnd: number, { start, end }: Span): boolean {
  if (end - start > LONGEST_LEFTOVER || start - lastEnd > LONGEST_LEFTOVER) return false;
  for (let at = start; at < end; at++) if (isWordAt(text, at)) return false;
  return !/[\n\r]/.test(text.slice(lastEnd, start));
}
