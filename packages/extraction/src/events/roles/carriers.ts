import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { hasKind } from '../../clause/has-kind.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isActOf } from '../act-group.js';
import type { Frame } from '../frame.js';
import { namesOf } from './role-names.js';

/**
 * Tells whether a phrase names what arms are carried with: a ship, a convoy, flights.
 *
 * @param view the sentence
 * @param phrase index of the noun phrase, or null
 * @example
 * // [Puluhan penerbangan kargo] mengangkut amunisi → true; [Bandara itu] mengangkut amunisi → false
 */
export function isCarrier(view: SentenceView, phrase: number | null): boolean {
  const chunk = view.chunks[phrase ?? -1];
  return chunk?.kind === 'noun-phrase' && isRoleNoun(chunk.head, 'carrier');
}

/**
 * Names from where a carrier comes: `penerbangan kargo dari [Uni Emirat Arab] mengangkut amunisi`.
 *
 * @param view the sentence
 * @param phrase index of the carrier's noun phrase
 * @returns indices of mentions; empty where no `dari` stands right behind it
 */
export function carrierOrigin(view: SentenceView, phrase: number): readonly number[] {
  if (view.chunks[phrase + 1]?.head !== 'dari') return [];
  return namesOf(view, view.chunks[phrase + 2]).filter((name) => view.mentions[name]?.kind !== 'place');
}

/**
 * Tells whether a carrier only carries what comes from a state that is named: `Kapal Rusia mengangkut amunisi dari [Korea Utara]`.
 *
 * @param view the sentence
 * @param frame the deed
 * @param phrase index of the subject's chunk, or null
 * @param complements what follows the verb
 */
export function isCarriedFor(
  view: SentenceView,
  { act, roles }: Frame,
  phrase: number | null,
  { prepositional }: Complements,
): boolean {
  if (
    !isActOf(act, 'given') ||
    roles['dari'] !== 'actors' ||
    roles['subject'] !== 'actors' ||
    !isCarrier(view, phrase)
  )
    return false;
  const from = prepositional.find(({ preposition }) => preposition === 'dari');
  return namesOf(view, view.chunks[from?.phrase ?? -1]).some((name) =>
    hasKind(view.mentions, name, 'country', 'group'),
  );
}
