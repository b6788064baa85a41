import type { DatedSpan, SentenceView } from './clause-view.js';

/**
 * Finds the day that a sentence closes with behind a comma: it dates the main clause, not what is said in it.
 *
 * @param view the sentence
 * @returns the last date expression where a comma stands before it, a number in it and nothing behind it; else null
 * @example
 * // Gedung Putih menuduh Iran memasok drone ke Rusia, [Senin (5/6/2023)]. → Senin (5/6/2023)
 * // Gedung Putih menuduh Iran memasok drone pada Senin (5/6/2023). → null
 */
export function closingDate(view: SentenceView): DatedSpan | null {
  const date = view.dates.at(-1);
  if (date === undefined || date.date.edtf === '') return null;
  const { text } = view.article;
  const behind = text.slice(date.end, view.sentence.end);
  if (!/^[\s.)]*$/u.test(behind) || !/,\s*$/u.test(text.slice(view.sentence.start, date.start))) return null;
  return /\d/u.test(text.slice(date.start, date.end)) ? date : null;
}
