import type { Span } from '@warta/text';
import type { DatedSpan, SentenceView } from '../clause/clause-view.js';
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
