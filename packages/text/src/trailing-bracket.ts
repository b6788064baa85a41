import { isUpperAt } from './character.js';
import type { SentenceScan } from './sentence-end.js';

const LONGEST_BRACKET = 60;

/**
 * Takes a bracket that trails a finished sentence into it: `… andal. (AFP/Z-4)`.
 * @param scan where the splitter stands
 * @param at the end of the sentence, before any white space
 * @returns the end of the bracket, or `at` where none trails
 * @example readBracketEnd({ text: 'Ya. (AFP)', start: 0, end: 9, options: {}, quoteOpen: false, ends: false }, 3) // → 9
 */
export function readBracketEnd({ text, end }: SentenceScan, at: number): number {
  const open = skipBlanks(text, at, end);
  const close = closingOf(text.charAt(open));
  if (close === '' || open >= end) return at;
  const stop = Math.min(end, open + LONGEST_BRACKET);
  for (let place = open + 1; place < stop; place++) {
    const mark = text.charAt(place);
    if (mark === close) return endsLine(text, place + 1, end) ? place + 1 : at;
    if ('.?!\n(['.includes(mark)) return at;
  }
  return at;
}

function closingOf(mark: string): string {
  return mark === '(' ? ')' : mark === '[' ? ']' : '';
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\u00a0')) at++;
  return at;
}

// What follows the bracket must be nothing, a new line or a new sentence, or the bracket belongs to what follows.
function endsLine(text: string, from: number, end: number): boolean {
  const at = skipBlanks(text, from, end);
  return (
    at >= end || text.charAt(at) === '\n' || text.charAt(at) === '\r' || (at > from && isUpperAt(text, at))
  );
}
