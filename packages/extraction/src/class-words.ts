import { anyOf } from './any-of.js';
import { type ClassEntry, createClassTest } from './class-test.js';
import { wordsOfClass } from './words-of-class.js';

/** The words of a data file by their classes. */
export interface ClassWords {
  /** Whether a word, in lower case, is of a class. */
  readonly is: (word: string, name: string) => boolean;
  /** The words of a class as one group of a pattern, in the order of the file. */
  readonly any: (name: string) => string;
  /** The words of a class, in the order of the file. */
  readonly list: (name: string) => readonly string[];
}

/**
 * Makes the words of a data file available by their classes.
 *
 * @param entries the words of every class, as the file lists them
 * @returns what asks for them; `any` and `list` throw where the file has no such class, at load and not in a text
 * @example
 * createClassWords([{ class: 'not', words: ['tidak', 'tak'] }]).any('not') // '(?:tidak|tak)'
 */
export function createClassWords(entries: readonly ClassEntry[]): ClassWords {
  const list = (name: string): readonly string[] => {
    const words = wordsOfClass(entries, name);
    if (words.length === 0) throw new Error(`No words of the class ${name}`);
    return words;
  };
  return { is: createClassTest(entries), any: (name) => anyOf(list(name)), list };
}
