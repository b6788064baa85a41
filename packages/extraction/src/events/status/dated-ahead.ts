import { containsSpan, type Span } from '@warta/text';
import type { DatedSpan, SentenceView } from '../../clause/clause-view.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Telling } from '../telling.js';
import { isSignalOf } from './signal.js';

/** `besok`, `pekan depan`, `Rabu mendatang`. */
function isAhead({ words }: SentenceView, date: Span): boolean {
  return words.some((word) => containsSpan(date, word) && isActWord(word.lower, 'ahead'));
}

/** How many words before the day a word may stand that makes a term of it, or that of something else. */
const NEAR = 4;

/** `mulai pekan depan`, `menjelang pemilu bulan depan`, `soal anggaran tahun depan`: it need not be the day of the deed. */
function opensTerm({ words }: SentenceView, { to }: Telling, date: DatedSpan): boolean {
  const day = words.findIndex(({ start }) => start >= date.start);
  return words
    .slice(Math.max(day < to ? 0 : to, day - NEAR), day)
    .some(({ lower }) => isActWord(lower, 'term-opening'));
}

/** `telah mengirim`, or another day beside it: it was done. */
function isDone({ dates }: SentenceView, { chain }: Telling, clause: Span): boolean {
  const days = dates.filter((date) => containsSpan(clause, date));
  return days.length > 1 || chain.some((word) => isSignalOf(word, 'perfect'));
}

/** Before the trigger a day is that of the deed; behind it only where such a deed has a day of its own. */
function isOfDeed({ words }: SentenceView, { frame, from }: Telling, date: DatedSpan): boolean {
  return date.end <= (words[from]?.start ?? 0) || isActOf(frame.act, 'on-a-day');
}

/** `Besok, Prabowo bertemu Xi`: the day opens the sentence, whose first verb tells the deed. */
function dayOpensSentence(view: SentenceView, { chunk }: Telling, date: DatedSpan): boolean {
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
  if (isDone(view, telling, clause)) return false;
  return view.dates.some(
    (date) =>
      (containsSpan(clause, date) || dayOpensSentence(view, telling, date)) &&
      isAhead(view, date) &&
      !opensTerm(view, telling, date) &&
      isOfDeed(view, telling, date),
  );
}
