/** Breaks every alias: punctuation, controls. */
export const OTHER = 0;
/** Passed over: apostrophes, soft hyphens, zero-width characters. */
export const SKIP = 1;
/** White space and hyphens: `Kim Jong-un` is `Kim Jong Un`. */
export const SPACE = 2;
/** A letter of another script: part of a word, of no alias. */
export const FOREIGN = 8;
const DIGIT = 9;
const LETTER = 19;
/** How many classes there are. */
export const CLASSES = LETTER + 26;

const SIGNS = '.&/()';
const BASES: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ŧ: 't', ħ: 'h' };

function classOfAscii(char: string): number {
  if (char >= 'a' && char <= 'z') return LETTER + char.charCodeAt(0) - 97;
  if (char >= '0' && char <= '9') return DIGIT + Number(char);
  const sign = SIGNS.indexOf(char);
  return sign < 0 ? OTHER : SPACE + 1 + sign;
}

function classOfLatin(code: number): number {
  const char = String.fromCharCode(code).toLowerCase();
  const base = BASES[char] ?? char.normalize('NFD').charAt(0);
  const found = classOfAscii(base);
  return found !== OTHER ? found : char === char.toUpperCase() ? OTHER : FOREIGN;
}

function isForeignLetter(code: number): boolean {
  return (code >= 0x250 && code < 0x2000) || (code >= 0x3040 && code < 0xe000);
}

function createClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) classes[code] = classOfLatin(code);
    else if (isForeignLetter(code)) classes[code] = FOREIGN;
  }
  for (const code of [0x27, 0x60, 0xad, 0xb4, 0x2bb, 0x2bc, 0x2018, 0x2019, 0x200b, 0x200c, 0x200d, 0xfeff])
    classes[code] = SKIP;
  for (let code = 0x300; code < 0x370; code++) classes[code] = SKIP;
  for (const code of [9, 10, 13, 0x20, 0x2d, 0xa0, 0x202f, 0x3000]) classes[code] = SPACE;
  for (let code = 0x2000; code <= 0x2015; code++) if (code < 0x200b || code > 0x200f) classes[code] = SPACE;
  return classes;
}

/**
 * The class of each UTF-16 code unit: letters without accent and case, digits, the signs `.&/()`,
 * and one class each for spaces with hyphens, for what is passed over and for what breaks a name.
 * @example
 * classes['é'.charCodeAt(0)] === classes['E'.charCodeAt(0)] // true
 */
export const classes: Uint8Array = /* @__PURE__ */ createClasses();

/**
 * Tells whether a code unit is part of a word.
 * @param code - UTF-16 code unit
 * @example
 * isWordCode('7'.charCodeAt(0)) // true
 */
export function isWordCode(code: number): boolean {
  return (classes[code] ?? OTHER) >= FOREIGN;
}

/**
 * Tells whether a code unit is a capital letter.
 * @param code - UTF-16 code unit
 * @example
 * isUpperCode('É'.charCodeAt(0)) // true
 */
export function isUpperCode(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

/**
 * Tells whether a code unit is a small letter.
 * @param code - UTF-16 code unit
 * @example
 * isLowerCode('é'.charCodeAt(0)) // true
 */
export function isLowerCode(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const char = String.fromCharCode(code);
  return char !== char.toUpperCase();
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 9;
}

/**
 * Folds a name to classes, one character each: apostrophes go, runs of blanks become one.
 * @param text - a name
 * @example
 * fold('Kim Jong-un') === fold('KIM  JONG UN') // true
 */
export function fold(text: string): string {
  let folded = '';
  let wasSpace = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const klass = classes[code] ?? OTHER;
    if (klass === SKIP || (wasSpace && isBlank(code))) continue;
    wasSpace = klass === SPACE;
    folded += String.fromCharCode(klass);
  }
  return folded;
}

/**
 * Tells whether the walk through a text passes over a code unit: an apostrophe, or a blank after a space.
 * @param code - UTF-16 code unit
 * @param wasSpace - whether the last class walked was SPACE
 * @example
 * isPassedOver(0x2019, false) // true
 */
export function isPassedOver(code: number, wasSpace: boolean): boolean {
  return classes[code] === SKIP || (wasSpace && isBlank(code));
}
