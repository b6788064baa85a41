import { withoutNya } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { suedFor } from '../status/sued-for.js';
import type { Governor } from './governor.js';

/** `menuntut penyelidikan atas serangan`: what somebody is to answer for has been done. */
function isAnsweredFor(view: SentenceView, noun: number): boolean {
  const link = view.chunks[noun - 1];
  if (link?.head !== 'atas' && link?.head !== 'terhadap') return false;
  return isActWord(view.words[link.from - 1]?.lower ?? '', 'answer-for');
}

/** `membantah terlibat dalam serangan Hamas`, `keterlibatannya dalam serangan Hamas`: whoever has a hand in it, they did it. */
function isJoined({ chunks }: SentenceView, noun: number, { act, roles }: Frame): boolean {
  if (!isActOf(act, 'harm') || roles['possessor'] !== 'actors' || (chunks[noun]?.owners.length ?? 0) === 0)
    return false;
  const joins = chunks[noun - 1]?.head === 'dalam' ? noun - 2 : noun - 1;
  const head = withoutNya(chunks[joins]?.head ?? '');
  return isActWord(head, 'involved') || isActWord(head, 'hand');
}

/**
 * Tells whether a deed that a noun names is taken for done: who did it is blamed, stops it, has ordered it or is to answer for it.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @param governor what the verb before it lends
 * @param blamed who is blamed for it
 * @param frame the deed
 * @example
 * // Rusia menghentikan [serangan] ke Kyiv. → true; Rusia membantah [serangan] ke Kyiv. → false
 */
export function isGranted(
  view: SentenceView,
  noun: number,
  { stoppers, ordered }: Governor,
  blamed: readonly number[],
  frame: Frame,
): boolean {
  return (
    suedFor(view, noun).length > 0 ||
    isJoined(view, noun, frame) ||
    blamed.length > 0 ||
    stoppers !== undefined ||
    ordered === true ||
    isAnsweredFor(view, noun)
  );
}
