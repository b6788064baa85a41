import type { Span } from '@warta/text';
import type { DatedSpan, SentenceView } from '../../clause/clause-view.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Telling } from '../telling.js';

/** `besok`, `pekan depan`, `Rabu mendatang`. */
function isAhead({ words }: SentenceView, date: Span): boolean {
  return words.some(
    ({ start, end, lower }) => date.start <= start && end <= date.end && isActWord(lower, 'ahead'),
  );
}

/** `mulai pekan depan`, `hingga tahun depan`, `untuk bulan depan`: a term, which need not be that of the deed. */
function opensTerm({ words }: SentenceView, date: DatedSpan): boolean {
  const before = words.findLast(({ end }) => end <= date.start);
  return before !== undefined && isActWord(before.lower, 'term-opening');
}

/** Before the trigger a day is that of the deed; behind it only where such a deed has a day of its own. */
function isOfDeed({ words }: SentenceView, { frame, from }: Telling, date: DatedSpan): boolean {
  return date.end <= (words[from]?.start ?? 0) || isActOf(frame.act, 'on-a-day');
}

/** `Besok, Prabowo bertemu Xi`: the day opens the sentence, whose first verb tells the deed. */
function opensSentence(view: SentenceView, { chunk }: Telling, date: DatedSpan): boolean {
  if (date.start !== view.words[0]?.start) return false;
  return !view.chunks.some(({ kind }, at) => kind === 'verb' && at < chunk);
}

/**
 * Tells whether the clause of a deed names a day that has still to come: what is told of it is planned.
 *
 * @param view the sentence
 * @param telling the deed
 * @param clause the span of its clause, in UTF-16 code units of the article's text
 * @returns true for a day told as ahead of the telling, whatever the article's own date
 * @example
 * // Prabowo bertemu Xi Jinping pekan depan. → true
 * // Rusia menandatangani perjanjian yang berlaku mulai pekan depan. → false
 */
export function isDatedAhead(view: SentenceView, telling: Telling, clause: Span): boolean {
  return view.dates.some(
    (date) =>
      ((clause.start <= date.start && date.end <= clause.end) || opensSentence(view, telling, date)) &&
      isAhead(view, date) &&
      !opensTerm(view, date) &&
      isOfDeed(view, telling, date),
  );
}
