import { isDigitAt, isLetterAt, isWordAt } from './character.js';
import type { Token } from './token.js';

/**
 * Reads the number that begins with a digit at a place: thousands, decimals, clock times, `20-an`; `5G` is a word.
 * @param text any string
 * @param start the place of the first digit
 * @param end where to stop, in code units
 * @example scanNumber('1.000 kontainer', 0, 15) // → { start: 0, end: 5, kind: 'number' }
 */
export function scanNumber(text: string, start: number, end: number): Token {
  const digits = scanDigits(text, start, end);
  const number = scanSeparated(text, digits, end);
  const decade = scanDecade(text, number, end);
  if (decade > number) return { start, end: decade, kind: 'number' };
  const glued = number === digits && digits < end && isLetterAt(text, digits);
  return glued
    ? { start, end: scanGlued(text, digits, end), kind: 'word' }
    : { start, end: number, kind: 'number' };
}

function scanDigits(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigitAt(text, at)) at++;
  return at;
}

function scanSeparated(text: string, start: number, end: number): number {
  let at = start;
  while (at + 1 < end && isSeparator(text.charCodeAt(at)) && isDigitAt(text, at + 1)) {
    at = scanDigits(text, at + 1, end);
  }
  return at;
}

function isSeparator(code: number): boolean {
  return code === 44 || code === 46 || code === 58;
}

function scanDecade(text: string, at: number, end: number): number {
  const from = text.charCodeAt(at) === 45 ? at + 1 : at;
  const to = from + 2;
  return to <= end && text.startsWith('an', from) && !isWordAt(text, to) ? to : at;
}

function scanGlued(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWordAt(text, at)) at++;
  return at;
}
