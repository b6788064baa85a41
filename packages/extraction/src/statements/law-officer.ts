import type { SentenceView } from '../clause/clause-view.js';
import type { Speaker } from '../findings.js';
import { speakerText } from './speaker-text.js';

/** Words by which a phrase or a title belongs to the police. */
const POLICE =
  /\b(?:polri|polda|polres\p{L}*|polsek\p{L}*|kapol\p{L}+|wakapol\p{L}+|kombes|akbp|kompol|akp|iptu|ipda|irjen|komjen|bareskrim|kasat\p{L}*|kabid humas|polisi|kepolisian)\b/iu;

/** Words by which it belongs to those who bring people to court. */
const PROSECUTION =
  /\b(?:kpk|komisi pemberantasan korupsi|kejaksaan|kejagung|kejati|kejari|kajati|kajari|jaksa|penuntut|penyidik)\b/iu;

/**
 * Tells whether a speaker is of the police.
 *
 * @param view the sentence
 * @param speakers who speaks
 * @example
 * // Kapolres Garut AKBP Budi → true
 */
export function isPolice(view: SentenceView, speakers: readonly Speaker[]): boolean {
  return speakers.some((speaker) => POLICE.test(speakerText(view, speaker)));
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
  return isPolice(view, speakers) || speakers.some((speaker) => PROSECUTION.test(speakerText(view, speaker)));
}
