import { isFunctionWord } from '@warta/indonesian';
import { containsSpan } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import type { Word } from '../clause/word.js';
import { frameReadings } from '../events/frame.js';
import { findObjectWord } from '../events/objects/object-class.js';
import { flatMap } from '../flat-map.js';
import { isPointing } from './pointing-words.js';
import type { Told } from './told.js';

/** `transfer senjata` may be told as a sale or a deal. */
function isArms(act: string): boolean {
  return act.startsWith('arms-');
}

function nounActs(word: string): readonly string[] {
  return flatMap(frameReadings(word), ({ voice, frame, rest }) =>
    voice === 'noun' && rest.length === 0 ? [frame.act] : [],
  );
}

function tells({ located, finding }: Told, word: string): boolean {
  return located.view.words.some((one) => one.lower === word && containsSpan(finding, one));
}

/**
 * The words that say what a claim is about, up to a pause, a small word or a demonstrative.
 *
 * @param view the sentence
 * @param from first word behind `soal`, `tentang` or the claim's noun
 * @param end where the content ends, in UTF-16 code units of the article's text
 * @returns index one past the last of them
 * @example
 * // tuduhan soal [transfer senjata] itu: from `transfer` → index of `itu`
 */
export function topicEnd(view: SentenceView, from: number, end: number): number {
  let at = from;
  while (isTopicWord(view.words[at], end)) at += 1;
  return at;
}

function isTopicWord(word: Word | undefined, end: number): boolean {
  if (word === undefined || word.kind !== 'word' || word.end > end) return false;
  return word.mention < 0 && !isFunctionWord(word.lower) && !isPointing(word.lower, 'demonstrative');
}

/**
 * Makes the test whether an earlier event is what a claim is about, by the first word of its topic: a noun of the
 * same act, a weapon for arms, or a word of the clause that told it.
 *
 * @param view the sentence of the claim
 * @param from first word of the topic
 * @param to one past its last word; the same as `from` where the claim names no topic, which fits any event
 * @returns the test
 * @example
 * // tuduhan soal transfer senjata: fits Iran memasok drone ke Rusia
 * // tuduhan soal peretasan: does not
 */
export function fitsTopic(view: SentenceView, from: number, to: number): (told: Told) => boolean {
  const head = view.words[from]?.lower ?? '';
  if (from === to) return () => true;
  const acts = nounActs(head);
  if (acts.length > 0)
    return ({ finding: { act } }) => acts.includes(act) || (isArms(act) && acts.some(isArms));
  const weapon = findObjectWord(view, from, to, 'weapon') === from;
  return (told) => (weapon && isArms(told.finding.act)) || tells(told, head);
}
