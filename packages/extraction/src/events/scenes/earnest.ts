import { isClub } from '@warta/gazetteer';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Mention } from '../../findings.js';
import { isSportsWord } from '../../sports-word.js';
import { isActOf } from '../act-group.js';
import type { ToldEvent } from '../told-event.js';
import { wordsOfTold } from './told-words.js';

/** `Kyiv`, but not `Stadion Monumental` or `Milan` the club. */
function isTown(view: SentenceView, mention: number): boolean {
  const named = view.mentions[mention];
  if (named?.kind !== 'place' || named.candidates.some(isClub)) return false;
  return !view.words.some((word) => word.mention === mention && isSportsWord(word.lower, 'sport'));
}

function isPower(named: Mention | undefined): boolean {
  return named?.kind === 'country' || (named?.kind === 'group' && named.candidates.length > 0);
}

/** `Rusia menyerang Kyiv`: teams play each other, and no towns, though they travel there. */
function isOfPowerOnTown(view: SentenceView, { telling, roles }: ToldEvent): boolean {
  return (
    telling.frame.act !== 'visit' &&
    roles.actors.some((actor) => isPower(view.mentions[actor])) &&
    roles.recipients.some((struck) => isTown(view, struck))
  );
}

/** `Prabowo bertemu Xi Jinping`: somebody whom the gazetteer knows is no player. */
function isOfKnownPerson(view: SentenceView, { telling, roles }: ToldEvent): boolean {
  if (!isActOf(telling.frame.act, 'talk')) return false;
  const sides = [...roles.actors, ...roles.recipients];
  // `Pelatih Vietnam bertemu Macron`
  if (sides.length < 2) return false;
  return sides.some((side) => {
    const named = view.mentions[side];
    return named?.kind === 'person' && named.candidates.length > 0;
  });
}

/** `AS menjatuhkan sanksi`: no state does so in games, where one may boycott them. */
function isStatePenalty(view: SentenceView, { telling, roles }: ToldEvent): boolean {
  if (telling.frame.act !== 'sanction' || isSportsWord(view.words[telling.from]?.lower ?? '', 'boycott'))
    return false;
  return roles.actors.some((actor) => isPower(view.mentions[actor]));
}

/**
 * Counts what shows that an act is told in earnest, and no game or market borrows its word.
 *
 * @param view the sentence
 * @param told the act with its roles
 * @returns 0 where nothing shows it; 2 where nothing else need be asked
 * @example
 * // Israel menyerang kamp di Gaza dengan drone. → 2
 * // Rusia menyerang Kyiv. → 1
 * // Jepang menyerang Kroasia. → 0
 */
export function earnestOf(view: SentenceView, told: ToldEvent): number {
  if (isOfKnownPerson(view, told) || isStatePenalty(view, told)) return 2;
  const isTold = wordsOfTold(view, told, false);
  const armed = view.words.some(({ lower }, at) => isTold(at) && isSportsWord(lower, 'earnest'));
  return Number(armed) + Number(isOfPowerOnTown(view, told));
}
