const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const OTHER_LETTER = 2;

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 0xc0 && code <= 0xde) return UPPER;
  return code > 0xde && code < 0x2000 ? OTHER_LETTER : code;
}

/**
 * A number for the look of a word: its runs of capitals, small letters, digits and marks in order, a run of
 * two or more as two. Words of the same look have the same number.
 * @param word - a token
 * @example
 * [shapeOf('Budi') === shapeOf('Siti'), shapeOf('Budi') === shapeOf('KPK')] // [ true, false ]
 */
export function shapeOf(word: string): number {
  let shape = 0;
  let last = 0;
  let isRepeated = false;
  for (let at = 0; at < word.length; at++) {
    const code = classOf(word.charCodeAt(at));
    if (code === last && isRepeated) continue;
    isRepeated = code === last;
    last = code;
    shape = (Math.imul(shape, 131) + code) | 0;
  }
  return shape;
}

/**
 * Tells whether a word begins with a capital letter.
 * @param word - a token
 * @example
 * [beginsWithCapital('Kyiv'), isCapitalised('kota')] // [ true, false ]
 */
export function beginsWithCapital(word: string): boolean {
  return classOf(word.charCodeAt(0)) === UPPER;
}

/**
 * Tells whether a word has a capital letter anywhere (`al-Hadid`, `iPhone`).
 * @param word - a token
 * @example
 * [hasCapital('iPhone'), hasCapital('kota')] // [ true, false ]
 */
export function hasCapital(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (classOf(word.charCodeAt(at)) === UPPER) return true;
  return false;
}
