import { codeAt } from '@warta/text';
import { isLowerCode, isUpperCode, isWordCode } from './fold.js';

/** Clitics that may follow a name after a hyphen. */
const CLITIC = /-(?:nya|lah|kah|pun|ku|mu|isme|is|an)(?![a-z])/y;

function isGlued(text: string, at: number): boolean {
  return isLowerCode(codeAt(text, at - 1)) && isUpperCode(codeAt(text, at));
}

/** `Bisnis.com` of `PotensiBisnis.com`: the first word goes on behind a dot. */
function isDomain(text: string, start: number): boolean {
  let at = start;
  while (at < text.length && isWordCode(codeAt(text, at))) at += 1;
  return codeAt(text, at) === 0x2e && at + 1 < text.length && isLowerCode(codeAt(text, at + 1));
}

/**
 * Tells whether a name may begin at `start`: at a word's start, or, for names of several words, at a capital
 * glued to a small letter (`UtaraKim Jong Un`).
 * @param text - the text
 * @param start - UTF-16 code units
 * @param words - number of words of the name
 * @example
 * startsWord('UtaraKim Jong Un', 5, 3) // true
 */
export function startsWord(text: string, start: number, words: number): boolean {
  if (start === 0 || !isWordCode(codeAt(text, start - 1))) return true;
  return words > 1 && isGlued(text, start) && !isDomain(text, start);
}

/**
 * Tells whether a name may end at `end`: at a word's end that no small letter continues after a hyphen
 * (`Park Jin-young`), or, for names of several words, at a capital glued to it (`Korea UtaraKim`).
 * @param text - the text
 * @param end - UTF-16 code units
 * @param words - number of words of the name
 * @example
 * endsWord('Park Jin-young', 8, 2) // false
 */
export function endsWord(text: string, end: number, words: number): boolean {
  if (end >= text.length) return true;
  const code = codeAt(text, end);
  if (isWordCode(code)) return words > 1 && isGlued(text, end);
  if (code !== 0x2d || end + 1 >= text.length || !isLowerCode(codeAt(text, end + 1))) return true;
  CLITIC.lastIndex = end;
  return CLITIC.test(text);
}
