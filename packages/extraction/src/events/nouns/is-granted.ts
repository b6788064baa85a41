import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';
import type { Governor } from './governor.js';

/** `menuntut penyelidikan atas serangan`: what somebody is to answer for has been done. */
function isAnsweredFor(view: SentenceView, noun: number): boolean {
  const link = view.chunks[noun - 1];
  if (link?.head !== 'atas' && link?.head !== 'terhadap') return false;
  return isActWord(view.words[link.from - 1]?.lower ?? '', 'answer-for');
}

/**
 * Tells whether a deed that a noun names is taken for done: who did it is blamed, stops it, has ordered it or is to answer for it.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @param governor what the verb before it lends
 * @param blamed who is blamed for it
 */
export function isGranted(
  view: SentenceView,
  noun: number,
  { stoppers, ordered }: Governor,
  blamed: readonly number[],
): boolean {
  return blamed.length > 0 || stoppers !== undefined || ordered === true || isAnsweredFor(view, noun);
}
