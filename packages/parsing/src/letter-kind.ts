import { codeAt } from '@warta/text';

/** What kinds of letter code units are, where one look into a table tells. */
export const LetterKind = {
  Other: 0,
  Upper: 1,
  Lower: 2,
  /** Other letters, and numbers. */
  Word: 3,
} as const;

// Up to the signs of General Punctuation and currency; other scripts and emoji are left to patterns with `u`.
const KINDS = Uint8Array.from({ length: 0x2100 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return LetterKind.Upper;
  if (/\p{Ll}/u.test(character)) return LetterKind.Lower;
  return /[\p{L}\p{N}]/u.test(character) ? LetterKind.Word : LetterKind.Other;
}

/**
 * Gives the kind of a code unit from a table: a class with `\p` costs a call for each character of a text with curly
 * quotation marks.
 * @param code A UTF-16 code unit, or NaN behind the end.
 * @returns A kind, or undefined where the table does not tell.
 * @example
 * ```ts
 * letterKind('É'.charCodeAt(0)) === LetterKind.Upper; // true
 * ```
 */
export function letterKind(code: number): number | undefined {
  // An engine takes an index that is NaN for a name, and is slow to look it up.
  return code < KINDS.length ? KINDS[code] : undefined;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Says whether a code unit alone is a letter or a figure.
 * @param code A UTF-16 code unit, or NaN outside a text.
 * @example
 * ```ts
 * isWordCode('é'.charCodeAt(0)); // true
 * ```
 */
export function isWordCode(code: number): boolean {
  const kind = letterKind(code);
  return kind === undefined ? code >= 0 && WORD.test(String.fromCharCode(code)) : kind !== LetterKind.Other;
}

/**
 * Says whether a letter or a figure stands at a place. The table tells of nearly all; the pattern is for rare signs and
 * other scripts.
 * @param text Any string.
 * @param at A UTF-16 code unit; outside the text stands none.
 * @example
 * ```ts
 * isWordAt('A-4', 1); // false
 * ```
 */
export function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = letterKind(codeAt(text, at));
  if (kind !== undefined) return kind !== LetterKind.Other;
  const code = text.codePointAt(at) ?? 0;
  const isSecond = code >= 0xdc00 && code <= 0xdfff && at > 0;
  return WORD.test(isSecond ? text.slice(at - 1, at + 1) : String.fromCodePoint(code));
}
