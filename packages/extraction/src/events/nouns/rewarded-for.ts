import type { SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { AUXILIARY_AND_TIME, PHRASES, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { flatMap } from '../../flat-map.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { namesOf } from '../roles/role-names.js';

/** Index of `sebagai` in `sebagai imbalan atas [pengiriman]`, `sebagai imbalan [pengiriman]`; or -1. */
function rewardBefore({ chunks, words }: SentenceView, noun: number): number {
  const isReward = (at: number): boolean => isActWord(words[chunks[at]?.from ?? -1]?.lower ?? '', 'reward');
  if (isReward(noun)) return chunks[noun - 1]?.head === 'sebagai' ? noun - 1 : -1;
  const isLinked = isActWord(chunks[noun - 1]?.head ?? '', 'reward-link') && isReward(noun - 2);
  return isLinked && chunks[noun - 3]?.head === 'sebagai' ? noun - 3 : -1;
}

/** The verb of the clause that a reward stands in: before it, or behind the comma where it opens the sentence; or -1. */
function verbAround({ chunks }: SentenceView, reward: number, noun: number): number {
  const before = skipBack(chunks, reward - 1, PHRASES);
  if (chunks[before]?.kind === 'verb') return before;
  if (reward > 0 && before >= 0) return -1;
  const comma = skipAhead(chunks, noun, PHRASES);
  if (chunks[comma]?.kind !== 'comma' || chunks[comma + 1]?.kind !== 'noun-phrase') return -1;
  const verb = skipAhead(chunks, comma + 2, AUXILIARY_AND_TIME);
  return chunks[verb]?.kind === 'verb' ? verb : -1;
}

function subjectOf(view: SentenceView, verb: number): readonly number[] {
  const { phrase } = findSubject(view.chunks, verb);
  return phrase === null ? [] : namesOf(view, view.chunks[phrase]);
}

/** `memberi [Iran] jet`, `mengirim minyak ke [Korea Utara]`: who gets what a verb gives. */
function getterBehind(view: SentenceView, verb: number): readonly number[] {
  const { objects, prepositional }: Complements = findComplements(view.chunks, verb + 1);
  const held = flatMap(objects.slice(0, 1), (at) => namesOf(view, view.chunks[at]));
  const to = prepositional.find(({ preposition }) => isActWord(preposition, 'gives-to'));
  return held.length > 0 || to === undefined ? held : namesOf(view, view.chunks[to.phrase]);
}

/** `meraup miliaran dolar dari [penjualan senjata]`: who earns by a deed does it. */
function earner(view: SentenceView, noun: number): readonly number[] {
  if (view.chunks[noun - 1]?.head !== 'dari') return [];
  const verb = skipBack(view.chunks, noun - 2, PHRASES);
  return isActWord(view.chunks[verb]?.head ?? '', 'earns') ? subjectOf(view, verb) : [];
}

/**
 * Names who did the deed that somebody is rewarded for, or earns by: what is given or sent.
 *
 * @param view the sentence
 * @param noun index of the chunk of the deed
 * @param frame the deed
 * @returns indices of mentions; empty where nobody is rewarded
 * @example
 * // [Korea Utara] menerima minyak sebagai imbalan atas pengiriman amunisi. → Korea Utara
 * // Rusia memberi [Iran] jet sebagai imbalan pasokan drone. → Iran
 * // [Turki] meraup satu miliar dolar dari penjualan drone. → Turki
 * // Rusia membahas minyak sebagai imbalan atas pengiriman amunisi. → none
 */
export function rewardedFor(view: SentenceView, noun: number, { act }: Frame): readonly number[] {
  if (!isActOf(act, 'given') && act !== 'troop-deployment') return [];
  const reward = rewardBefore(view, noun);
  if (reward < 0) return earner(view, noun);
  const verb = verbAround(view, reward, noun);
  const head = view.chunks[verb]?.head ?? '';
  if (isActWord(head, 'receives') || isActWord(head, 'earns')) return subjectOf(view, verb);
  return isActWord(head, 'hands') ? getterBehind(view, verb) : [];
}
