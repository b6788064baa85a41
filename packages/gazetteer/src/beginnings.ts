import { codeAt } from '@warta/text';
import { CLASSES, classes, OTHER, SKIP } from './fold.js';

const EACH = CLASSES ** 3;
// What another module gives is looked up at each use, what is bound here is not.
const TABLE = classes;

function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

/**
 * Marks with which three classes the keys of an index begin, so that most words are passed over without a walk. One
 * bit for each: every word of a text is looked up here, and the marks stay small enough to be near at hand.
 * @param keys - keys whose first symbol is that of their root
 * @param roots - symbols of the roots
 * @example
 * createBeginnings(['\u0030…'], [0x30]).length // 2848, 32 bits each
 */
export function createBeginnings(keys: readonly string[], roots: readonly number[]): Uint32Array {
  const marks = new Uint32Array(Math.ceil((roots.length * EACH) / 32));
  for (const key of keys) {
    let from = roots.indexOf(codeAt(key, 0));
    let width = EACH;
    // A key of one or two letters leaves the letters behind it open.
    for (let at = 1; at < 4; at++) {
      if (at > 1 && at >= key.length) break;
      from = from * CLASSES + codeAt(key, at);
      width /= CLASSES;
    }
    for (let bit = from * width; bit < (from + 1) * width; bit++) setBit(marks, bit);
  }
  return marks;
}

/**
 * Tells whether a key may begin at a place of a text.
 * @param marks - what {@link createBeginnings} made
 * @param root - number of the root, from 0
 * @param text - the text
 * @param at - UTF-16 code units
 * @param end - where to stop: nearer than three letters to it any key may begin
 * @example
 * mayBegin(marks, 0, 'Korut', 0, 5) // true
 */
export function mayBegin(marks: Uint32Array, root: number, text: string, at: number, end: number): boolean {
  if (at + 2 >= end) return true;
  const first = TABLE[codeAt(text, at)] ?? OTHER;
  const second = TABLE[codeAt(text, at + 1)] ?? OTHER;
  const third = TABLE[codeAt(text, at + 2)] ?? OTHER;
  if (second === SKIP || third === SKIP) return true;
  const bit = ((root * CLASSES + first) * CLASSES + second) * CLASSES + third;
  return (((marks[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}
