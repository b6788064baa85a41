import type { SentenceView } from './clause-view.js';

/**
 * Finds the first sentence that ends behind a place, without a look at all before it.
 *
 * @param views the sentences of an article, in order
 * @param place a code unit of its text
 * @returns its index in `views`; their number where there is none
 * @example
 * // 'Hujan. Banjir.', 8 → 1
 */
export function firstView(views: readonly Pick<SentenceView, 'sentence'>[], place: number): number {
  let low = 0;
  let high = views.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((views[middle]?.sentence.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
