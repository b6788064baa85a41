import data from '../../data/speech-words.json' with { type: 'json' };
import type { DatedSpan, SentenceView } from '../clause/clause-view.js';
import type { StatementDraft } from './draft.js';

const asides = data.entries.filter((entry) => entry.class === 'aside').flatMap((entry) => entry.words);

const CLAUSE = new RegExp(`\\byang\\b|,\\s*(?:${asides.join('|')})\\b`, 'i');

/** Between the date and the cue no other clause begins: `pada Juli yang menurutnya …`, `pekan lalu, sambil menyalahkan …` date something else. */
function isBeside(view: SentenceView, date: DatedSpan, cue: StatementDraft['cue']): boolean {
  const between = view.article.text.slice(Math.min(date.end, cue.end), Math.max(date.start, cue.start));
  return !CLAUSE.test(between);
}

/** A date that can say when it was said: before what is said, or behind what was said before its cue. */
function isOutside(date: DatedSpan, { content, cue }: StatementDraft): boolean {
  if (content === null) return true;
  return content.start >= cue.end ? date.end <= content.start : date.start >= cue.end;
}

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
  const dates = view.dates.filter(
    (date) => date.date.edtf !== '' && isOutside(date, draft) && isBeside(view, date, draft.cue),
  );
  return dates.find((date) => date.start >= draft.cue.end) ?? dates.at(-1) ?? null;
}
