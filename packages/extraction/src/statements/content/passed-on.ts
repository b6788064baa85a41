import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { isKnownMedium } from '../speakers/is-medium.js';

function says(lower: string): boolean {
  return reportsAs(lower, 'active', 'say');
}

function tags(lower: string): boolean {
  return reportsAs(lower, 'tag');
}

/**
 * Tells whether a quotation in what is said has a speaker of its own: `"…," kata X, menurut Reuters`.
 *
 * @param view the sentence
 * @param content what is said
 * @example
 * // "Stok aman," kata Budi, menurut Reuters. → true; Menurut Budi, "stok aman". → false
 */
export function isTagged(view: SentenceView, { start, end }: Span): boolean {
  return view.quotes.some(
    (quote) =>
      quote.start >= start &&
      view.words.some((word) => word.start >= quote.end && word.end <= end && tags(word.lower)),
  );
}

/**
 * Tells whether a medium only passes on what somebody before it says: `X mengatakan …, menurut laporan Reuters`.
 *
 * @param view the sentence
 * @param cue index of the chunk of `menurut`
 * @param phrase index of the phrase that names the medium
 * @example
 * // Budi mengatakan stok aman, menurut Reuters. → true; Stok aman, menurut Reuters. → false
 */
export function passesOn(view: SentenceView, cue: number, phrase: number): boolean {
  // `uji coba yang menurut KCNA disaksikan Kim` is told by the medium itself.
  if (view.chunks[cue - 1]?.head === 'yang' || !isKnownMedium(view, view.chunks[phrase])) return false;
  return view.chunks.some(
    (one, at) =>
      at < cue && one.kind === 'verb' && says(one.head) && findSubject(view.chunks, at).phrase !== null,
  );
}
