import type { DatedSpan, SentenceView } from '../clause/clause-view.js';
import { closingDate } from '../clause/closing-date.js';
import { anySpeechWord } from '../clause/speech-word.js';
import type { StatementDraft } from './draft.js';

const CLAUSE = new RegExp(`\\byang\\b|,\\s*${anySpeechWord('aside')}\\b`, 'i');

/** Between the date and the cue no other clause begins: `pada Juli yang menurutnya …`, `pekan lalu, sambil menyalahkan …`, `pada Senin, sementara X membenarkan …` date something else. */
function isInSameClause(view: SentenceView, date: DatedSpan, cue: StatementDraft['cue']): boolean {
  const between = view.article.text.slice(Math.min(date.end, cue.end), Math.max(date.start, cue.start));
  return !CLAUSE.test(between);
}

/** A date that can say when it was said: before what is said, behind what was said before its cue, or at the close of the sentence. */
function isOutside(date: DatedSpan, { content, cue }: StatementDraft, closing: DatedSpan | null): boolean {
  if (content === null) return true;
  if (content.start < cue.end) return date.start >= cue.end;
  return date.end <= content.start || date === closing;
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
 * // WHO mengatakan bahwa wabah mereda, [Rabu (2/11)].
 */
export function saidDate(view: SentenceView, draft: StatementDraft): DatedSpan | null {
  const closing = closingDate(view);
  const dates = view.dates.filter(
    (date) =>
      date.date.edtf !== '' &&
      isOutside(date, draft, closing) &&
      (date === closing || isInSameClause(view, date, draft.cue)),
  );
  return dates.find((date) => date.start >= draft.cue.end) ?? dates.at(-1) ?? null;
}
