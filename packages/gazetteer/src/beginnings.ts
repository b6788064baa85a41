import { CLASSES, classes, OTHER, SKIP } from './fold.js';

/**
 * Marks with which three classes the keys of an index begin, so that most words are passed over without a walk.
 * @param keys - keys whose first symbol is that of their root
 * @param roots - symbols of the roots
 * @example
 * createBeginnings(['\u0030…'], [0x30]).length // 91125 for each root
 */
export function createBeginnings(keys: readonly string[], roots: readonly number[]): Uint8Array {
  const marks = new Uint8Array(roots.length * CLASSES ** 3);
  for (const key of keys) {
    let from = roots.indexOf(key.charCodeAt(0));
    let width = CLASSES ** 3;
    // A key of one or two letters leaves the letters behind it open.
    for (let at = 1; at < 4; at++) {
      if (at > 1 && at >= key.length) break;
      from = from * CLASSES + key.charCodeAt(at);
      width /= CLASSES;
    }
    marks.fill(1, from * width, (from + 1) * width);
  }
  return marks;
}

/**
 * Tells whether a key may begin at a place of a text.
 * @param marks - what {@link createBeginnings} made
 * @param root - number of the root, from 0
 * @param text - the text
 * @param at - UTF-16 code units
 * @example
 * mayBegin(marks, 0, 'Korut', 0) // true
 */
export function mayBegin(marks: Uint8Array, root: number, text: string, at: number): boolean {
  const first = classes[text.charCodeAt(at)] ?? OTHER;
  const second = classes[text.charCodeAt(at + 1)] ?? OTHER;
  const third = classes[text.charCodeAt(at + 2)] ?? OTHER;
  if (second === SKIP || third === SKIP) return true;
  return marks[((root * CLASSES + first) * CLASSES + second) * CLASSES + third] === 1;
}
