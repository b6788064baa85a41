import { CLASSES, classes, OTHER, SKIP } from './fold.js';

/**
 * Marks with which two classes the keys of an index begin, so that most words are passed over without a walk.
 * @param keys - keys whose first symbol is that of their root
 * @param roots - symbols of the roots
 * @example
 * createBeginnings(['\u0030…'], [0x30]).length // 2025 for each root
 */
export function createBeginnings(keys: readonly string[], roots: readonly number[]): Uint8Array {
  const marks = new Uint8Array(roots.length * CLASSES * CLASSES);
  for (const key of keys) {
    const row = (roots.indexOf(key.charCodeAt(0)) * CLASSES + key.charCodeAt(1)) * CLASSES;
    if (key.length > 2) marks[row + key.charCodeAt(2)] = 1;
    else marks.fill(1, row, row + CLASSES);
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
  return second === SKIP || marks[(root * CLASSES + first) * CLASSES + second] === 1;
}
