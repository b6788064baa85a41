import data from '../../../data/back-references.json' with { type: 'json' };
import { flatMap } from '../../flat-map.js';

/** What a word of `back-references.json` can take up, or what it does beside one. */
export type ReferenceClass = (typeof data.entries)[number]['class'];

const classes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  data.entries.map((entry) => [entry.class, new Set(entry.words)]),
);

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
  flatMap([...BODIES].reverse(), (name) =>
    [...(classes.get(name) ?? [])].map((word) => [word, name] as const),
  ),
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
export function isReference(word: string, name: string): boolean {
  return classes.get(name)?.has(word) ?? false;
}

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
