import { CharacterClass, classAt } from './character-class.js';
import { scanNumber } from './scan-number.js';
import { scanWord } from './scan-word.js';
import type { Token } from './token.js';

/**
 * Splits a text into words, numbers, punctuation and symbols; every character that is not white space is in a token.
 * Hyphenated words (`Jean-Pierre`, `diam-diam`), words with clitics (`katanya`), domains and initials stay whole.
 * @param text any string
 * @param start first code unit to read
 * @param end where to stop
 * @example tokenize('Kim, 1.000 ton').map((token) => [token.kind, token.start, token.end])
 * // → [['word', 0, 3], ['punctuation', 3, 4], ['number', 5, 10], ['word', 11, 14]]
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (classAt(text, at) === CharacterClass.Space) {
      at++;
      continue;
    }
    const token = scanToken(text, at, end);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function scanToken(text: string, at: number, end: number): Token {
  const code = classAt(text, at);
  if (code === CharacterClass.Digit) return scanNumber(text, at, end);
  if (code === CharacterClass.Punctuation || code === CharacterClass.Symbol) {
    const kind = code === CharacterClass.Symbol ? 'symbol' : 'punctuation';
    return { start: at, end: scanRun(text, at, end), kind };
  }
  return scanWord(text, at, end);
}

// Dots, hyphens, asterisks, underscores and equals signs that repeat are one mark: `...`, `--`, `***`.
const REPEATABLE = '.-*_=';

function scanRun(text: string, start: number, end: number): number {
  const wide = (text.codePointAt(start) ?? 0) > 0xffff;
  if (wide) return Math.min(start + 2, end);
  const code = text.charCodeAt(start);
  let at = start + 1;
  if (REPEATABLE.includes(text.charAt(start))) while (at < end && text.charCodeAt(at) === code) at++;
  return at;
}
