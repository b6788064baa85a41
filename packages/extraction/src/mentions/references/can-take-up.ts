import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { entryAt } from '../../entry-at.js';
import type { Mention } from '../../findings.js';
import { tokenAt } from '../token-at.js';
import { fitsBody, fitsPerson } from './reference-fit.js';
import { countryIdOf, type ReferencePlace } from './reference-place.js';
import { isReference } from './reference-words.js';

/**
 * Tells whether a name only says whose counsel or kin another is: `Kuasa hukum Sudarma, Ni Luh Lestari, …`.
 *
 * @param tokens the tokens of its sentence
 * @param mention the name
 */
export function isOwner(tokens: readonly SentenceToken[], mention: Mention): boolean {
  const at = tokenAt(tokens, mention.start);
  return isReference(entryAt(tokens, at - 1)?.lower ?? '', 'owner-after');
}

/**
 * Tells whether a phrase can take up a name by its noun.
 *
 * @param place the phrase
 * @param mention the name
 * @example
 * // [negara itu]: Iran → true; Budi Santoso → false
 */
export function canTakeUp(place: ReferencePlace, mention: Mention): boolean {
  const { text, tokens, phrase } = place;
  if (phrase.kind === 'country') return countryIdOf(mention) !== null;
  if (phrase.kind === 'organization') return fitsBody(text, mention, phrase.role);
  return fitsPerson(text, mention, phrase.role) && !isOwner(tokens[mention.sentence] ?? [], mention);
}
