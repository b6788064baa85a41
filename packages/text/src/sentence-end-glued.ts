import { isDigitAt, isLetterAt, isLowerAt, isSpaceAt, isUpperAt, isWordAt } from './character.js';
import { findDomainEnd } from './domain-end.js';
import type { SentenceScan, Terminator } from './sentence-end.js';
import { wordEndAfter, wordStartBefore } from './word-before.js';

/**
 * Decides whether a terminator that the next character follows without white space ends its sentence: `Rusia.Kementerian`.
 * @param scan where the splitter stands
 * @param terminator the terminator with its closing marks
 * @example endsBeforeGlued({ text: 'TEMPO.CO', start: 0, end: 8, options: {}, quoteOpen: false, ends: false },
 *   { start: 5, runEnd: 6, end: 6, kind: 'stop', closesQuote: false }) // → false
 */
export function endsBeforeGlued(scan: SentenceScan, terminator: Terminator): boolean {
  const { text } = scan;
  const next = terminator.end;
  if ('“"‘'.includes(text.charAt(next))) return isLetterAt(text, next + 1) && isEndBefore(scan, terminator);
  if (!isUpperAt(text, next)) return text.charAt(next) === '(' && isEndBefore(scan, terminator);
  return isEndBefore(scan, terminator) && beginsWord(scan, terminator.start, next);
}

// Before the terminator a full word must stand: `Rusia.`, `AS.`, `2023.`, `siap.”` but not `Dr.`, `H.` or `M.`.
function isEndBefore({ text, start, options }: SentenceScan, terminator: Terminator): boolean {
  if (terminator.end > terminator.runEnd || terminator.kind !== 'stop') return true;
  const from = wordStartBefore(text, terminator.start, start);
  const length = terminator.start - from;
  if (length === 0) return ')”"%'.includes(text.charAt(from - 1)) || isLooseStop(text, from, start);
  const word = text.slice(from, terminator.start);
  return length > 1 && !word.includes('.') && !options.abbreviations?.has(word.toLowerCase());
}

// `tanggapan .Sementara itu`: the blank stands on the wrong side.
function isLooseStop(text: string, dot: number, start: number): boolean {
  return dot - 1 > start && isSpaceAt(text, dot - 1) && isWordAt(text, dot - 2);
}

// After it a word must begin, capitalised or an acronym of its own, that is no domain ending and no degree.
function beginsWord({ text, end }: SentenceScan, dot: number, next: number): boolean {
  if (text.charCodeAt(dot) === 46 && findDomainEnd(text, dot, end) > 0) return false;
  const stop = wordEndAfter(text, next, end);
  if (stop - next < 2 || text.charCodeAt(stop) === 46) return isShortSentence(text, next, stop);
  if (isLowerAt(text, next + 1)) return true;
  return isLowerAt(text, dot - 1) || isDigitAt(text, dot - 1);
}

// A one-word sentence may follow (`Selesai.Titik.`); two letters or fewer are initials.
function isShortSentence(text: string, next: number, stop: number): boolean {
  return stop - next > 3 && isLowerAt(text, next + 1);
}
