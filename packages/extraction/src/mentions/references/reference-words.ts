import data from '../../../data/back-references.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';
import { flatMap } from '../../flat-map.js';

const { is, list } = createClassWords(data.entries);

/** The nouns for bodies, the more telling classes first. */
const BODIES = [
  'medium',
  'group',
  'intergovernmental',
  'company',
  'party',
  'club',
  'bank',
  'ministry',
  'court',
  'embassy',
  'body',
];

/** The first of them for each of their nouns. */
const bodyClasses: ReadonlyMap<string, string> = new Map(
  flatMap([...BODIES].reverse(), (name) => list(name).map((word) => [word, name] as const)),
);

/**
 * Tells whether a word has a class of `back-references.json`.
 *
 * @param word a word in lower case, or two with a space
 * @param name the class
 * @returns false for words that are not listed
 * @example
 * isReference('tersebut', 'pointer') // true
 */
export const isReference = is;

/**
 * The kind of body that a noun takes up.
 *
 * @param word a noun in lower case, or two words with a space
 * @returns null for nouns that take up no body
 * @example
 * bodyClassOf('maskapai') // 'company'
 */
export function bodyClassOf(word: string): string | null {
  return bodyClasses.get(word) ?? null;
}
