import data from '../../../data/refusals.json' with { type: 'json' };
import { createClassTest } from '../../class-test.js';
import { wordsOfClass } from '../../words-of-class.js';

/** The classes of `refusals.json`. */
type RefusalClass = (typeof data.entries)[number]['class'];

/**
 * Tells whether a word or phrase stands in a class of `refusals.json`.
 *
 * @param word in lower case
 * @param name the class
 * @returns true where the file lists it there
 * @example
 * isRefusalWord('enggan', 'refuser') // true
 */
export const isRefusalWord: (word: string, name: RefusalClass) => boolean = createClassTest(data.entries);

/**
 * Lists the words and phrases of a class of `refusals.json`.
 *
 * @param name the class
 * @returns them, in lower case
 * @example
 * refusalWords('silence').includes('tutup mulut') // true
 */
export function refusalWords(name: RefusalClass): readonly string[] {
  return wordsOfClass(data.entries, name);
}
