import type { SentenceView } from '../../clause/clause-view.js';
import type { Telling } from '../telling.js';
import { identityOf } from './identity-of.js';
import { prepositionalNames } from './prepositional-names.js';

/**
 * Tells whether a state only sends home the troops of another: captives, guests or the dead. Where they leave a place, it ends their help.
 *
 * @param view the sentence
 * @param telling the deed
 * @returns false for all deeds but withdrawals
 * @example
 * // Ukraina memulangkan tentara Korea Utara. → true
 * // Ukraina memulangkan tentara Ukraina. Rusia memulangkan tentara Korea Utara dari Kursk. → false
 */
export function sendsOthersHome(
  view: SentenceView,
  { frame, doers, holders, complements }: Telling,
): boolean {
  if (frame.act !== 'withdrawal' || doers.length === 0 || holders.length === 0) return false;
  const states = [...doers, ...holders].every((one) => view.mentions[one]?.kind === 'country');
  const own = new Set(doers.map((doer) => identityOf(view, doer)));
  if (!states || holders.some((one) => own.has(identityOf(view, one)))) return false;
  return !complements.prepositional.some(
    ({ preposition, phrase }) =>
      frame.roles[preposition] === 'recipients' && prepositionalNames(view, frame, phrase).length > 0,
  );
}
