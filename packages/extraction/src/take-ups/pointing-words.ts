import data from '../../data/pointing-words.json' with { type: 'json' };
import { createClassTest } from '../class-test.js';

/** The classes of `pointing-words.json`. */
export type PointingClass =
  | 'calling'
  | 'claim'
  | 'bare'
  | 'accusation'
  | 'demonstrative'
  | 'such'
  | 'all'
  | 'link'
  | 'about'
  | 'answer'
  | 'moved';

const isOfClass = createClassTest<PointingClass>(data.entries);

/**
 * Tells whether a word helps to take up what was told before.
 *
 * @param word in lower case; absent behind the end of a sentence
 * @param name the class
 * @returns false for words that the class does not list
 * @example
 * isPointing('tudingan', 'claim') // true
 */
export function isPointing(word: string | undefined, name: PointingClass): boolean {
  return word !== undefined && isOfClass(word, name);
}
