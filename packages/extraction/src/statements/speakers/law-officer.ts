import type { SentenceView } from '../../clause/clause-view.js';
import type { Speaker } from '../../findings.js';
import { isOfKind } from './speaker-kind.js';

/**
 * Tells whether a speaker is of the police.
 *
 * @param view the sentence
 * @param speakers who speaks
 * @example
 * // Kapolres Garut AKBP Budi → true
 */
export function isPolice(view: SentenceView, speakers: readonly Speaker[]): boolean {
  return speakers.some((speaker) => isOfKind(view, speaker, 'police'));
}

/**
 * Tells whether a speaker brings people to court: a prosecutor, the police.
 *
 * @param view the sentence
 * @param speakers who speaks
 * @example
 * // Juru bicara KPK Budi → true; Menteri Keuangan → false
 */
export function isProsecution(view: SentenceView, speakers: readonly Speaker[]): boolean {
  return isPolice(view, speakers) || speakers.some((speaker) => isOfKind(view, speaker, 'prosecution'));
}
