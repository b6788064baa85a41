import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
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
