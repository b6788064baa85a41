import { isDigitAt, isLetterAt, isSpaceAt, isUpperAt, isWordAt } from './character.js';
import { CharacterClass, classAt } from './character-class.js';
import { isCurrencyMark } from './currency.js';
import { findDomainEnd } from './domain-end.js';
import type { Token } from './token.js';

const BLANK = 32;
const COMMA = 44;
const DOT = 46;
const DOLLAR = 36;

/**
 * Reads the word that begins with a letter at a place, with the hyphens, apostrophes and dots that belong to it.
 * @param text any string
 * @param start the place of the first letter
 * @param end where to stop, in code units
 * @example scanWord("Jum'at (8/9)", 0, 12) // → { start: 0, end: 6, kind: 'word' }
 */
export function scanWord(text: string, start: number, end: number): Token {
  const letters = scanLetters(text, start, end);
  if (endsPlainly(text, letters, end)) return { start, end: letters, kind: 'word' };
  const mark = scanCurrency(text, start, letters, end);
  if (mark > 0) return { start, end: mark, kind: 'symbol' };
  const plain = scanJoined(text, letters, end);
  return { start, end: scanDotted(text, start, plain, end), kind: 'word' };
}

function scanLetters(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = classAt(text, at);
    if (code === CharacterClass.Space || code >= CharacterClass.Digit) return at;
    at++;
  }
  return at;
}

// Most words: a blank with no amount behind it, or a comma, follows their letters, and there is nothing to join.
function endsPlainly(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const code = text.charCodeAt(at);
  return code === COMMA || (code === BLANK && !isDigitAt(text, at + 1));
}

function scanCurrency(text: string, start: number, letters: number, end: number): number {
  const dollar = text.charCodeAt(letters) === DOLLAR && letters < end;
  const stop = dollar ? letters + 1 : letters;
  if (stop >= end || !isCurrencyMark(text, start, stop)) return -1;
  const after = text.charCodeAt(stop) === DOT ? stop + 1 : stop;
  const amount = isSpaceAt(text, after) ? after + 1 : after;
  return dollar || isDigitAt(text, amount) ? stop : -1;
}

function scanJoined(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isWordAt(text, at) || joinsAt(text, at, end))) at++;
  return at;
}

function joinsAt(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const code = text.charCodeAt(at);
  if (isHyphen(code)) return isWordAt(text, at + 1);
  return isApostrophe(code) && isLetterAt(text, at - 1) && isLetterAt(text, at + 1);
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 96;
}

function scanDotted(text: string, start: number, plain: number, end: number): number {
  if (text.charCodeAt(plain) !== DOT || plain + 1 >= end || !isWordAt(text, plain + 1)) return plain;
  const domain = findDomainEnd(text, plain, end);
  return domain > 0 ? domain : scanInitials(text, start, plain, end);
}

// `S.H.`, `M.Si.`, `Ph.D.`, `J.K.`: short parts, the dot after the last one included.
function scanInitials(text: string, start: number, plain: number, end: number): number {
  let from = start;
  let at = plain;
  for (let parts = 0; parts < 6 && isInitialPart(text, from, at, parts); parts++) {
    if (text.charCodeAt(at) !== DOT || at >= end) return at;
    const next = Math.min(scanLetters(text, at + 1, Math.min(end, at + 7)), end);
    if (next === at + 1) return at + 1;
    from = at + 1;
    if (!isInitialPart(text, from, next, parts + 1)) return parts === 0 ? plain : at;
    at = next;
  }
  return at === plain ? plain : at;
}

function isInitialPart(text: string, from: number, to: number, index: number): boolean {
  const length = to - from;
  if (length === 1) return true;
  if (index === 0) return text.slice(from, to) === 'Ph';
  const closed = text.charCodeAt(to) === DOT || text.charCodeAt(to) === 44;
  return isUpperAt(text, from) && (length === 2 || (length <= 4 && closed));
}
