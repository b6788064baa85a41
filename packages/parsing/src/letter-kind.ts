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
  return KINDS[code];
}
