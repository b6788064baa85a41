import type { ClassEntry } from './class-test.js';
import { flatMap } from './flat-map.js';

/**
 * Lists the words of a class.
 *
 * @param entries the words of every class, as the data files list them
 * @param name the class
 * @returns them in the order of the file; none for a class that has no entry
 * @example
 * wordsOfClass([{ class: 'not', words: ['tidak', 'tak'] }], 'not') // ['tidak', 'tak']
 */
export function wordsOfClass(entries: readonly ClassEntry[], name: string): readonly string[] {
  return flatMap(
    entries.filter((entry) => entry.class === name),
    (entry) => entry.words,
  );
}
