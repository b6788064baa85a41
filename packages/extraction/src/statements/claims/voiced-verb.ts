import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { findClaimClause } from '../content/claim-clause.js';
import { isClaimLink } from './claim-link.js';

/** Where the verb may stand: behind `tuduhan itu`, `tuduhan terhadap X (itu)`, `tuduhan yang`; -1 where the noun stands bare. */
function placeOf({ chunks, words }: SentenceView, at: number): number {
  const next = chunks[at + 1];
  // `Tudingan curang dialamatkan X kepada Y`
  if (next?.kind === 'verb' && isClaimLink(next.head, 'voiced')) return at + 1;
  if (next?.head === 'yang') return at + 2;
  if (isClaimLink(next?.head ?? '', 'against') && chunks[at + 2]?.kind === 'noun-phrase') return at + 3;
  return hasClass(words[(chunks[at]?.to ?? 0) - 1]?.lower ?? '', 'determiner') ? at + 1 : -1;
}

/** `Tuduhan bahwa …, yang [dilontarkan] X, ditepis Y`: between commas before the main verb. */
function asideVerb({ chunks }: SentenceView, main: number): number {
  return chunks.findIndex(
    ({ head }, at) =>
      at < main &&
      isClaimLink(head, 'voiced') &&
      chunks[at - 1]?.head === 'yang' &&
      chunks[at - 2]?.kind === 'comma',
  );
}

/**
 * Finds the passive behind a claim that says who made it.
 *
 * @param view the sentence
 * @param at index of the claim's noun phrase
 * @returns index of the verb, or -1 where none says so
 * @example
 * // Tuduhan itu [dilontarkan] X, Tuduhan terhadap Iran [dilayangkan] X, tuduhan yang [dibuat] X, Tuduhan bahwa … [dilontarkan] X
 * // Tuduhan itu dibantah X, Tuduhan itu tidak dilontarkan X → -1
 */
export function voicedVerb(view: SentenceView, at: number): number {
  const clause = findClaimClause(view);
  if (clause?.claim === at && isClaimLink(view.chunks[clause.verb]?.head ?? '', 'voiced')) return clause.verb;
  const aside = clause?.claim === at ? asideVerb(view, clause.verb) : -1;
  if (aside >= 0) return aside;
  const place = placeOf(view, at);
  // `Tuduhan itu semula dilontarkan X`: there the passive itself reports.
  const verb = place <= at + 1 ? place : skipAhead(view.chunks, place, AUXILIARY_AND_TIME);
  const chunk = view.chunks[verb];
  return chunk?.kind === 'verb' && isClaimLink(chunk.head, 'voiced') ? verb : -1;
}
