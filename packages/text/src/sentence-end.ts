import { isSpaceAt } from './character.js';
import { endsBeforeGlued } from './sentence-end-glued.js';
import { endsAtStop, endsBeforeSpace } from './sentence-end-spaced.js';
import type { SentenceOptions } from './sentence-options.js';
import { readBracketEnd } from './trailing-bracket.js';

/** Where the splitter stands. */
export interface SentenceScan {
  readonly text: string;
  /** First code unit of the sentence being read. */
  start: number;
  readonly end: number;
  readonly options: SentenceOptions;
  /** Whether a straight quotation mark is open in this paragraph. */
  quoteOpen: boolean;
  /** Whether the sentence ends with what was read last. */
  ends: boolean;
}

/** A run of terminators with the closing marks after it. */
export interface Terminator {
  /** First and one past the last of `.?!…`. */
  readonly start: number;
  readonly runEnd: number;
  /** One past closing quotation marks, brackets and asterisks. */
  readonly end: number;
  /** `.` alone, `?` or `!` somewhere, or an ellipsis. */
  readonly kind: 'stop' | 'question' | 'ellipsis';
  /** Whether a quotation mark closes here. */
  readonly closesQuote: boolean;
}

/**
 * Decides whether the terminator at a place ends the sentence.
 * @param scan where the splitter stands; its quotation state and whether the sentence ends are kept up to date
 * @param at the place of the first terminator
 * @returns where to read on
 * @example findSentenceEnd({ text: 'Ya. Ia', start: 0, end: 6, options: {}, quoteOpen: false, ends: false }, 2) // → 3
 */
export function findSentenceEnd(scan: SentenceScan, at: number): number {
  if (isPlainStop(scan, at)) {
    scan.ends = endsAtStop(scan, at, at + 2);
    return at + 1;
  }
  const terminator = readTerminator(scan, at);
  if (terminator.closesQuote) scan.quoteOpen = false;
  scan.ends =
    terminator.end >= scan.end || isSpaceAt(scan.text, terminator.end)
      ? endsBeforeSpace(scan, terminator)
      : endsBeforeGlued(scan, terminator);
  return scan.ends ? readBracketEnd(scan, terminator.end) : terminator.end;
}

// A full stop, a blank and a capital, as nearly all sentences end: no marks close it, nothing else has to be read.
function isPlainStop({ text, end }: SentenceScan, at: number): boolean {
  if (text.charCodeAt(at) !== 46 || text.charCodeAt(at + 1) !== 32 || at + 2 >= end) return false;
  const next = text.charCodeAt(at + 2);
  return next >= 65 && next <= 90;
}

function readTerminator(scan: SentenceScan, start: number): Terminator {
  const { text, end } = scan;
  let runEnd = start;
  let asked = false;
  while (runEnd < end && isTerminator(text.charCodeAt(runEnd))) {
    asked ||= text.charCodeAt(runEnd) === 33 || text.charCodeAt(runEnd) === 63;
    runEnd++;
  }
  const closersEnd = readClosers(scan, runEnd);
  const pause = runEnd - start > 1 || text.charCodeAt(start) === 0x2026;
  return {
    start,
    runEnd,
    end: closersEnd,
    closesQuote: hasQuote(text, runEnd, closersEnd),
    kind: asked ? 'question' : pause ? 'ellipsis' : 'stop',
  };
}

function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

// ” ’ » ) ] *
function isCloser(code: number): boolean {
  if (code < 128) return code === 41 || code === 42 || code === 93;
  return code === 0x201d || code === 0x2019 || code === 0xbb;
}

function readClosers(scan: SentenceScan, from: number): number {
  const { text, end } = scan;
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39 ? !closesStraight(scan, at) : !isCloser(code)) break;
    at++;
  }
  return isDetached(scan, at) && !hasQuote(text, from, at) ? at + 2 : at;
}

function hasQuote(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39 || code === 0x201d || code === 0x2019) return true;
  }
  return false;
}

// `"Siap. " Budi`: an open quotation closes one blank later.
function isDetached({ text, end, quoteOpen }: SentenceScan, at: number): boolean {
  if (!quoteOpen || at + 2 > end) return false;
  return text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) === 34 && isSpaceAt(text, at + 2);
}

// A straight mark right after a full stop closes, unless a letter follows and no quotation is open.
function closesStraight({ text, quoteOpen }: SentenceScan, at: number): boolean {
  return quoteOpen || at + 1 >= text.length || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}
