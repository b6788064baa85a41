import type { SentenceView } from '../../clause/clause-view.js';
import { makerAfter } from '../../mentions/context-words.js';
import { isActWord } from '../act-word.js';
import { findObjectWord } from '../objects/object-class.js';
import type { Trigger } from '../rule.js';

function isFromElsewhere(word: string): boolean {
  return makerAfter.has(word) || isActWord(word, 'gift') || isActWord(word, 'order');
}

/**
 * Tells whether arms arrive of which nothing tells that somebody else made, gave or sold them: troops bring their own, but for mere cargo.
 *
 * @param view the sentence
 * @param trigger the verb
 * @param thing index of the chunk of what arrives
 * @example
 * // Tank Israel tiba di Lebanon → true; Tank dari Jerman tiba di Ukraina, Jet yang dipesan India tiba, Senjata Iran tiba di Suriah → false
 */
export function isOwnArrival(view: SentenceView, { reading, from }: Trigger, thing: number): boolean {
  const word = view.words[from]?.lower ?? '';
  const { act, passives } = reading.frame;
  if (act !== 'arms-transfer' || passives?.includes(word) !== true || !isActWord(word, 'arrival'))
    return false;
  const chunk = view.chunks[thing];
  const next = view.chunks[thing + 1]?.head ?? '';
  const described = next === 'dari' || (next === 'yang' && isOthersDoing(view, thing));
  const { from: first = 0, to = 0 } = chunk ?? {};
  if (described || findObjectWord(view, first, to, 'arms-cargo') >= 0) return false;
  return !view.words.slice(first, to).some(({ lower }) => isFromElsewhere(lower));
}

/** `yang dipesan X`, `yang dijanjikan X`. */
function isOthersDoing({ chunks }: SentenceView, thing: number): boolean {
  return chunks
    .slice(thing + 2, thing + 5)
    .some(
      ({ head }) => isActWord(head, 'bought-by') || isActWord(head, 'given-by') || isActWord(head, 'gift'),
    );
}

/**
 * Names who has ordered a thing, and gets it: `rudal pesanan [Filipina]`.
 *
 * @param view the sentence
 * @param thing index of its chunk
 * @returns indices of mentions
 */
export function orderersOf(view: SentenceView, thing: number): readonly number[] {
  const chunk = view.chunks[thing];
  return [...(chunk?.heads ?? []), ...(chunk?.owners ?? [])].filter((name) => {
    const at = view.words.findIndex(({ mention }) => mention === name);
    return isActWord(view.words[at - 1]?.lower ?? '', 'order');
  });
}
