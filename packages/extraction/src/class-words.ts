import { anyOf } from './any-of.js';
import { type ClassEntry, createClassTest } from './class-test.js';
import { flatMap } from './flat-map.js';

/** The words of a data file by their classes. */
export interface ClassWords<Name extends string = string> {
  /** Whether a word, in lower case, is of a class. */
  readonly is: (word: string, name: Name) => boolean;
  /** The words of a class as one group of a pattern, in the order of the file. */
  readonly any: (name: Name) => string;
  /** The words of a class, in the order of the file. */
  readonly list: (name: Name) => readonly string[];
  /** The words of a class, to be asked for one by one. */
  readonly set: (name: Name) => ReadonlySet<string>;
}

/**
 * Makes the words of a data file available by their classes.
 *
 * @param entries the words of every class, as the file lists them
 * @returns what asks for them; `any`, `list` and `set` throw where the file has no such class, at load and not in a text
 * @example
 * createClassWords([{ class: 'not', words: ['tidak', 'tak'] }]).any('not') // '(?:tidak|tak)'
 */
export function createClassWords<Name extends string = string>(
  entries: readonly ClassEntry[],
): ClassWords<Name> {
  const list = (name: Name): readonly string[] => {
    const words = flatMap(
      entries.filter((entry) => entry.class === name),
      (entry) => entry.words,
    );
    if (words.length === 0) throw new Error(`No words of the class ${name}`);
    return words;
  };
  return {
    is: createClassTest<Name>(entries),
    any: (name) => anyOf(list(name)),
    list,
    set: (name) => new Set(list(name)),
  };
}
