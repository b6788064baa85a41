import type { SentenceView } from '../../clause/clause-view.js';
import { isSportsWord } from '../../sports-word.js';
import { isActOf } from '../act-group.js';
import type { ToldEvent } from '../told-event.js';

/** `Komisi Disiplin PSSI`, `Liga Inggris`, but `Liga Arab`, `Liga Nasional untuk Demokrasi`. */
function isFederation(view: SentenceView, mention: number): boolean {
  const name = view.words.filter((word) => word.mention === mention).map(({ lower }) => lower);
  return name.some((word) => isSportsWord(word, 'federation')) || isSportsWord(name.join(' '), 'league');
}

/**
 * Tells whether a penalty is one of sports: a federation imposes it.
 *
 * @param view the sentence
 * @param told the act with its roles
 * @example
 * // FIFA menjatuhkan sanksi kepada Kuwait. → true
 * // PBB menjatuhkan sanksi kepada Kuwait. → false
 */
export function isOfFederation(view: SentenceView, { telling, roles }: ToldEvent): boolean {
  if (!isActOf(telling.frame.act, 'penal')) return false;
  return roles.actors.some((actor) => isFederation(view, actor));
}
