import type { DatedSpan, SentenceView } from '../clause/clause-view.js';
import type { StatementDraft } from './draft.js';

/**
 * Finds the date that tells when something was said: beside the reporting word and outside what is said.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns the date before the content, or behind the quotation; null where there is none
 * @example
 * // WHO mengatakan pada [Rabu (2/11)] bahwa wabah mereda.
 * // WHO mengatakan bahwa wabah mereda pada Rabu (2/11). → null
 */
export function saidDate(view: SentenceView, draft: StatementDraft): DatedSpan | null {
  const { content } = draft;
  const outside = view.dates.filter(
    (date) =>
      date.date.edtf !== '' && (content === null || date.end <= content.start || date.start >= content.end),
  );
  return outside.find((date) => date.start >= draft.cue.end) ?? outside.at(-1) ?? null;
}
