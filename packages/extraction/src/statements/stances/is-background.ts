import type { SentenceView } from '../../clause/clause-view.js';
import { entryAt } from '../../entry-at.js';
import type { LocatedEvent } from '../../events/locate-events.js';
import { openingAt } from '../../events/status/chain-words.js';
import { reportingWords } from '../cues/reporting-words.js';
import type { StatementDraft } from '../draft.js';

/** Whether a chunk opens what tells since when something is so, behind where what is said begins. */
function opensSince(view: SentenceView, at: number, from: number): boolean {
  const opening = entryAt(view.chunks, at);
  if (opening === undefined || !reportingWords.is(opening.head, 'background')) return false;
  return (view.words[opening.from]?.start ?? 0) > from;
}

/**
 * Tells whether the verb or phrase at a place only says since when something else is so.
 *
 * @param view the sentence
 * @param at index of its chunk
 * @param from where what is said begins, in UTF-16 code units
 * @example
 * // Guterres mengatakan bantuan menyusut sejak Israel [menyerang] Rafah. → true
 */
export function tellsSince(view: SentenceView, at: number, from: number): boolean {
  return opensSince(view, openingAt(view, at), from);
}

/**
 * Tells whether an act only says since when something else is so: that alleges nothing.
 *
 * @param draft the statement
 * @param event an act told in its content
 * @example
 * // Guterres mengatakan bantuan menyusut sejak [Israel menyerang Rafah]. → true
 * // Guterres mengatakan warga tewas setelah [Israel menyerang Rafah]. → false: that is what killed them
 */
export function isBackground(
  { content, belief }: StatementDraft,
  { view, told: { telling } }: LocatedEvent,
): boolean {
  if (content === null || belief) return false;
  return telling.rule === 'noun-event'
    ? opensSince(view, telling.chunk - 1, content.start)
    : tellsSince(view, telling.clauseStart, content.start);
}
