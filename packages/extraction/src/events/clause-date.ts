import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import { chunkSpan, type DatedSpan, type SentenceView } from '../clause/clause-view.js';
import { closingDate } from '../clause/closing-date.js';
import { findComplements } from '../clause/complements.js';
import { hasClass } from '../clause/word-class.js';
import { openingAt } from './status/chain-words.js';
import type { Telling } from './telling.js';

function endOf(telling: Telling): number {
  const phrases = [
    ...telling.complements.objects,
    ...telling.complements.prepositional.map((one) => one.phrase),
  ];
  return Math.max(telling.chunk, ...phrases);
}

/** Chunks at the borders of a clause that still belong to it: times and their prepositions. */
function isTimely(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  return (
    chunk?.kind === 'time' ||
    chunk?.kind === 'bracket' ||
    (chunk?.kind === 'preposition' && view.chunks[at + 1]?.kind === 'time')
  );
}

/**
 * Finds the span of the clause that tells an act, with the times right before and behind it.
 *
 * @param view the sentence
 * @param telling the act
 * @returns the span, in UTF-16 code units of the article's text
 * @example
 * // WHO mengatakan [Jepang mengirim vaksin ke Laos pada Juli 2022].
 */
export function clauseSpan(view: SentenceView, telling: Telling): Span {
  let last = endOf(telling);
  while (isTimely(view, last + 1)) last += 1;
  let begin = telling.clauseStart;
  while (begin > 0 && isTimely(view, begin - 1)) begin -= 1;
  const first = view.words[view.chunks[begin]?.from ?? telling.from];
  const end = view.words[(view.chunks[last]?.to ?? telling.to) - 1];
  return { start: first?.start ?? view.sentence.start, end: end?.end ?? view.sentence.end };
}

/**
 * Finds the date that a span names.
 *
 * @param view the sentence
 * @param span where to look
 * @param taken dates that say something else (when it was said)
 * @returns the first date inside, or null
 * @example
 * // WHO mengatakan pada Rabu (2/11) bahwa Jepang mengirim vaksin ke Laos pada Juli 2022.
 * // the clause of `mengirim` → 2022-07; Rabu (2/11) tells when it was said
 */
export function dateIn(view: SentenceView, span: Span, taken: readonly DatedSpan[] = []): DatedSpan | null {
  return (
    view.dates.find(
      (date) =>
        date.date.edtf !== '' && date.start >= span.start && date.end <= span.end && !taken.includes(date),
    ) ?? null
  );
}

/** `berkobar bulan lalu, ketika Kim pergi`: the time right before the word that says when. */
function timeBeforeWhen(view: SentenceView, telling: Telling): Span | null {
  const when = openingAt(view, telling.clauseStart);
  if (!hasClass(view.chunks[when]?.head ?? '', 'when')) return null;
  const at = view.chunks[when - 1]?.kind === 'comma' ? when - 2 : when - 1;
  return view.chunks[at]?.kind === 'time' ? chunkSpan(view, view.chunks[at] as Chunk) : null;
}

/** `mengunjungi Seoul dan bertemu Lee pada Juli`: the clause that the next verb shares with it. */
function nextClause(view: SentenceView, telling: Telling): Span | null {
  const last = endOf(telling);
  if (view.chunks[last + 1]?.kind !== 'conjunction' || view.chunks[last + 2]?.kind !== 'verb') return null;
  const { objects, prepositional } = findComplements(view.chunks, last + 3);
  let end = Math.max(last + 2, ...objects, ...prepositional.map((one) => one.phrase));
  while (isTimely(view, end + 1)) end += 1;
  const first = chunkSpan(view, view.chunks[last + 2] as Chunk);
  return { start: first.start, end: chunkSpan(view, view.chunks[end] as Chunk).end };
}

/**
 * Finds the date that a clause takes over from its neighbour, where it has none itself.
 *
 * @param view the sentence
 * @param telling the act
 * @param taken dates that say something else (when it was said)
 * @returns the date before `ketika`, or that of the verb that the act is coordinated with; or null
 * @example
 * // Rumor itu beredar pada Juli, ketika Kim mengunjungi Rusia. → Juli
 */
export function sharedDate(
  view: SentenceView,
  telling: Telling,
  taken: readonly DatedSpan[] = [],
): DatedSpan | null {
  const spans = [timeBeforeWhen(view, telling), nextClause(view, telling)];
  for (const span of spans) {
    const date = span === null ? null : dateIn(view, span, taken);
    if (date !== null) return date;
  }
  return null;
}

/**
 * Finds the day that closes the sentence of a main clause behind a comma.
 *
 * @param view the sentence
 * @param telling the act
 * @returns the day where the clause, named doer first, is told by the outlet itself and reaches to it; or null
 * @example
 * // Israel menyerang Gaza, [Senin (5/6/2023)].
 * // Warga mengungsi setelah Israel menyerang Gaza, Senin (5/6/2023). → null
 */
export function dateAtClose(view: SentenceView, telling: Telling): DatedSpan | null {
  const date = closingDate(view);
  if (date === null || telling.doers.length === 0 || telling.rule === 'noun-event') return null;
  if (openingAt(view, telling.clauseStart) >= 0 || telling.chain.includes('yang')) return null;
  const before = view.chunks.slice(0, telling.clauseStart).some(({ kind }) => kind === 'verb');
  const next = view.chunks[endOf(telling) + 1];
  const reaches = next?.kind === 'comma' && (view.words[next.to]?.start ?? 0) === date.start;
  return !before && reaches ? date : null;
}
