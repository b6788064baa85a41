import data from '../../../data/given-names.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';

const { set } = createClassWords(data.entries);

/**
 * The words of a class of `given-names.json`.
 *
 * @param name the class
 * @returns names as they are written
 * @example
 * givenNames('balinese').has('Wayan') // true
 */
export function givenNames(name: string): ReadonlySet<string> {
  return set(name);
}

/** Given names cut short with a stop: `Moh. Arifin`. */
export const shortenedNames = givenNames('shortened');

/** Given names of persons with one name only. */
export const aloneNames = givenNames('alone');

/** Common given names, also those of persons with one name only. */
export const commonGivenNames: ReadonlySet<string> = new Set([...givenNames('first'), ...aloneNames]);
