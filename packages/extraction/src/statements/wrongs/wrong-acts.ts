import data from '../../../data/wrong-acts.json' with { type: 'json' };
import { anyOf } from '../../any-of.js';
import { createClassWords } from '../../class-words.js';
import { createPhraseSearch, type PhraseSearch } from '../phrase-search.js';

const words = createClassWords(data.entries);

const searches: ReadonlyMap<string, PhraseSearch> = new Map(
  data.entries.map((entry) => [entry.class, createPhraseSearch(entry.words, `${anyOf(entry.words)}\\b`)]),
);

/**
 * Tells whether a word stands in a class of `wrong-acts.json`.
 *
 * @param word a word in lower case
 * @param name the class
 * @example
 * isWrong('menyuap', 'wrong') // true
 */
export const isWrong = words.is;

/**
 * Where the first word or phrase of a class stands in a text, or -1.
 *
 * @param text any text
 * @param name the class
 * @example
 * findWrong('tindakan yang keji', 'bad') // 14
 */
export function findWrong(text: string, name: string): number {
  return searches.get(name)?.find(text)?.index ?? -1;
}

/**
 * Tells whether a text begins with a word or phrase of a class, without a look at the rest of it.
 *
 * @param text any text
 * @param name the class
 * @example
 * beginsWrong('keji sekali', 'bad') // true
 */
export function beginsWrong(text: string, name: string): boolean {
  return searches.get(name)?.begins(text) ?? false;
}

/**
 * Lists the words and phrases of a class of `wrong-acts.json`.
 *
 * @param name the class
 * @returns them, in lower case
 * @example
 * wrongWords('speaker').includes('pihaknya') // true
 */
export const wrongWords = words.list;
