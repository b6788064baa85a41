import data from '../../data/name-evidence.json' with { type: 'json' };
import { createClassWords } from '../class-words.js';
import { rememberForms } from '../clause/word-form.js';
import { honorifics, titleWords } from './titles/title-words.js';

const { set: setOf } = createClassWords(data.entries);

const personAfter = setOf('person-after');
const placeAfter = setOf('place-after');
const organizationAfter = setOf('organization-after');

/** What the word before a capitalised name says it is, or null. */
export type Evidence = 'person' | 'place' | 'organization' | null;

/**
 * Reads what the word before a name says of it.
 *
 * @param word the word before, in lower case; empty at the start of a sentence
 * @returns null where the word tells nothing
 * @example
 * evidenceOf('ujar') // 'person'
 * evidenceOf('di') // 'place'
 * evidenceOf('dari') // null
 */
export function evidenceOf(word: string): Evidence {
  if (titleWords.has(word) || honorifics.has(word) || personAfter.has(word)) return 'person';
  if (placeAfter.has(word)) return 'place';
  return organizationAfter.has(word) ? 'organization' : null;
}

/** {@link evidenceOf} of a form; `nothing` where it tells nothing. */
export const evidenceOfForm = rememberForms(({ lower }) => evidenceOf(lower) ?? 'nothing');
