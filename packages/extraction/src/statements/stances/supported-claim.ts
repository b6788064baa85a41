import { containsSpan } from '@warta/text';
import type { Mention } from '../../findings.js';
import type { StatementDraft } from '../draft.js';
import { isOwnActor } from '../speakers/own-actor.js';
import { supportedClaims } from './supported-claims.js';

const { any } = supportedClaims;

/** `Untuk mendukung tuduhannya,`: the words that back a claim of some kind. */
function backing(claim: string): RegExp {
  return new RegExp(`\\b${any('support')} ${any(claim)}(?:nya| itu| tersebut)\\s*,`, 'i');
}

const ACCUSATION = backing('accusation');
const CLAIM = backing('claim');

/** Somebody beside the speaker is named in what is said. */
function tellsOfAnother({ content, speakers }: StatementDraft, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention, at) =>
      content !== null && containsSpan(content, mention) && !isOwnActor(mentions, speakers, at),
  );
}

/**
 * Tells whether a statement is offered as evidence for an accusation: `Untuk mendukung tuduhannya, X merilis foto yang …`.
 *
 * @param text the article's text
 * @param draft the statement
 * @param mentions the mentions of the article
 * @param from where its sentence begins, in UTF-16 code units
 * @returns true where a phrase before the cue says so
 * @example
 * // Untuk mendukung tuduhannya, Inggris mengatakan foto itu asli. → true
 * // Untuk mendukung klaimnya, Inggris mengatakan kapal itu milik Rusia. → true
 * // Untuk mendukung klaimnya, Inggris mengatakan beras itu bagus. → false
 * // Untuk mendukung warganya, Inggris mengatakan foto itu asli. → false
 */
export function supportsClaim(
  text: string,
  draft: StatementDraft,
  mentions: readonly Mention[],
  from: number,
): boolean {
  const before = text.slice(from, draft.cue.start);
  return ACCUSATION.test(before) || (CLAIM.test(before) && tellsOfAnother(draft, mentions));
}
