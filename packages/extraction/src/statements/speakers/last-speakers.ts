import type { SentenceView } from '../../clause/clause-view.js';
import type { Speaker } from '../../findings.js';
import type { StatementContext } from '../rule.js';

/**
 * The last named speaker before a place of the text; none where nobody has spoken.
 *
 * @param view the sentence
 * @param context who spoke before
 * @param at an offset into the article's text
 * @returns one speaker or none
 * @example
 * // Budi Santoso mengatakan stok aman. Harga naik, ujarnya. → at `ujarnya`: Budi Santoso
 */
export function lastSpeakers(view: SentenceView, context: StatementContext, at: number): Speaker[] {
  const speaker = context.speakerBefore(at, view.index);
  return speaker === null ? [] : [speaker];
}
