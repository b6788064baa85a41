import data from '../../data/content-ends.json' with { type: 'json' };
import { createClassTest } from '../class-test.js';

/**
 * Tells whether a word stands in a class of `content-ends.json`.
 *
 * @param word in lower case
 * @param name the class
 * @example
 * isContentEnd('setelah', 'after') // true
 */
export const isContentEnd: (word: string, name: (typeof data.entries)[number]['class']) => boolean =
  createClassTest(data.entries);
