import type { ClassEntry } from '../../class-test.js';
import { createClassWords } from '../../class-words.js';
import { flatMap } from '../../flat-map.js';
import type { Sign } from './signal.js';

/** A phrase with what it makes of an act. */
export interface PhraseSign {
  readonly sign: Sign;
  /** Its words, in lower case. */
  readonly parts: readonly string[];
}

/**
 * Makes the phrases of a data file signs.
 *
 * @param entries the phrases of every class, as the file lists them
 * @param signs what each class makes of an act
 * @returns them in the order of the file
 * @example
 * phraseSigns([{ class: 'untrue', words: ['tidak benar'] }], { untrue: NOT_SO })
 * // [{ sign: { status: 'negated', … }, parts: ['tidak', 'benar'] }]
 */
export function phraseSigns<Name extends string>(
  entries: readonly ClassEntry[],
  signs: Readonly<Record<Name, Sign>>,
): readonly PhraseSign[] {
  const { list } = createClassWords(entries);
  return flatMap(Object.entries<Sign>(signs), ([name, sign]) =>
    list(name).map((phrase) => ({ sign, parts: phrase.split(' ') })),
  );
}
