import data from '../../../data/refusals.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';

const words = createClassWords(data.entries);

/**
 * Tells whether a word or phrase stands in a class of `refusals.json`.
 *
 * @param word in lower case
 * @param name the class
 * @returns true where the file lists it there
 * @example
 * isRefusalWord('enggan', 'refuser') // true
 */
export const isRefusalWord = words.is;

/**
 * Lists the words and phrases of a class of `refusals.json`.
 *
 * @param name the class
 * @returns them, in lower case
 * @example
 * refusalWords('silence').includes('tutup mulut') // true
 */
export const refusalWords = words.list;
