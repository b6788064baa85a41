/** What kind of character stands at a place, as far as words and sentences care. */
export const CharacterClass = {
  /** White space, line ends, control characters and invisible separators. */
  Space: 0,
  Lower: 1,
  /** Upper and title case. */
  Upper: 2,
  /** Letters without case, as in Arabic or Chinese. */
  Letter: 3,
  /** Characters that only continue the one before: accents, soft hyphens, joiners. */
  Mark: 4,
  Digit: 5,
  Punctuation: 6,
  Symbol: 7,
} as const;

/** One of the numbers of {@link CharacterClass}. */
export type CharacterClassCode = (typeof CharacterClass)[keyof typeof CharacterClass];

const PATTERNS: readonly (readonly [RegExp, CharacterClassCode])[] = [
  [/^(?:\u00ad|\u200c|\u200d|\p{M})/u, CharacterClass.Mark],
  [/^[\s\p{Cc}\u200b\u2060\ufeff]/u, CharacterClass.Space],
  [/^\p{Ll}/u, CharacterClass.Lower],
  [/^[\p{Lu}\p{Lt}]/u, CharacterClass.Upper],
  [/^\p{L}/u, CharacterClass.Letter],
  [/^\p{Nd}/u, CharacterClass.Digit],
  [/^\p{P}/u, CharacterClass.Punctuation],
];

// Everything up to General Punctuation (curly quotes, dashes, the ellipsis) answers from a table.
const TABLE_SIZE = 0x2100;
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => readClass(String.fromCharCode(code)));

/**
 * Gives the class of the character at a place; the second half of a surrogate pair continues the first.
 * @param text any string, lone surrogates allowed
 * @param at a UTF-16 code unit inside `text`
 * @example classAt('ke-5', 3) === CharacterClass.Digit // → true
 */
export function classAt(text: string, at: number): CharacterClassCode {
  const code = text.charCodeAt(at);
  return (code < TABLE_SIZE ? TABLE[code] : rareClassAt(text, at, code)) as CharacterClassCode;
}

function rareClassAt(text: string, at: number, code: number): CharacterClassCode {
  const second = code >= 0xdc00 && code <= 0xdfff && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  if (!second) return readClass(String.fromCodePoint(text.codePointAt(at) ?? 0xfffd));
  const whole = readClass(String.fromCodePoint(text.codePointAt(at - 1) ?? 0xfffd));
  return isWordClass(whole) ? CharacterClass.Mark : whole;
}

function readClass(character: string): CharacterClassCode {
  for (const [pattern, code] of PATTERNS) if (pattern.test(character)) return code;
  return CharacterClass.Symbol;
}

/**
 * Tells whether characters of this class make up words: letters, marks and digits.
 * @param code a class
 * @example isWordClass(CharacterClass.Punctuation) // → false
 */
export function isWordClass(code: CharacterClassCode): boolean {
  return code >= CharacterClass.Lower && code <= CharacterClass.Digit;
}
