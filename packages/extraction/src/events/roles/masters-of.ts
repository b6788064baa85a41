import type { SentenceView } from '../../clause/clause-view.js';
import { findObjectWord } from '../objects/object-class.js';
import { hasMade } from './maker.js';
import { ownSide } from './own-side.js';
import { servingFrom } from './serving-from.js';
import { sponsorOf } from './sponsor-of.js';

/**
 * Names whom the agents of a deed stand for: `peretas Rusia` for Russia, `kelompok peretas China Salt Typhoon` for itself, `pasukannya` for who tells of them.
 *
 * @param view the sentence
 * @param phrase index of a chunk, or null
 * @returns indices of mentions; empty where nobody is named
 */
export function mastersOf(view: SentenceView, phrase: number | null): readonly number[] {
  const chunk = view.chunks[phrase ?? -1];
  if (phrase === null || chunk === undefined) return [];
  // `jet buatan AS tiba di Taiwan`: who made it does not send it.
  const named = chunk.heads.length > 0 ? chunk.heads : chunk.owners.filter((owner) => !hasMade(view, owner));
  const serving = named.length > 0 ? named : servingFrom(view, chunk);
  if (serving.length > 0) return serving;
  const sponsors = sponsorOf(view, phrase);
  // `Macron menegaskan pasukannya akan meninggalkan Djibouti`
  return sponsors.length > 0 ? sponsors : ownSide(view, chunk);
}

/**
 * The same for any phrase beside a breach, which may be of others.
 *
 * @param view the sentence
 * @param act the act
 * @param phrase index of a chunk, or null
 * @returns indices of mentions; empty for other acts, and where the phrase is not of hackers
 * @example
 * // [Peretas Iran] melancarkan serangan siber → Iran; [Warga Iran] melancarkan serangan siber → none
 */
export function hackersBeside(view: SentenceView, act: string, phrase: number | null): readonly number[] {
  const chunk = view.chunks[phrase ?? -1];
  if (act !== 'cyber-attack' || chunk?.kind !== 'noun-phrase') return [];
  return findObjectWord(view, chunk.from, chunk.to, 'hackers') >= 0 ? mastersOf(view, phrase) : [];
}
