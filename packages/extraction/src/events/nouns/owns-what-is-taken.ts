import type { SentenceView } from '../../clause/clause-view.js';
import type { Frame } from '../frame.js';
import { findObjectWord } from '../objects/object-class.js';

/**
 * Tells whether the name behind the noun of a seizure is that of whose the thing is: it stands behind the thing, and not right behind the noun.
 *
 * @param view the sentence
 * @param frame the act of the noun
 * @param to one past the noun
 * @example
 * // pencaplokan wilayah Palestina → true; pencaplokan Israel → false
 */
export function ownsWhatIsTaken(view: SentenceView, { act, object, roles }: Frame, to: number): boolean {
  if (act !== 'seizure' || object === undefined || roles['object-owner'] === undefined) return false;
  const next = view.words[to];
  return next !== undefined && next.mention < 0 && findObjectWord(view, to, to + 1, object) === to;
}
