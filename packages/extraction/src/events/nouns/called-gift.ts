import { holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { findObjectWord } from '../objects/object-class.js';
import { userOf } from '../passive/fired-on.js';
import type { Trigger } from '../rule.js';

/**
 * Tells whether a noun says whose gift the weapon before it in its phrase is.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param name the class of what is given
 * @example
 * // rudal [kiriman] Korea Utara → true; rudal [kiriman] itu, pangkalan rudal dan [pasokan] Rusia → false
 */
export function isCalledGift(view: SentenceView, { chunk, from, to }: Trigger, name: string): boolean {
  const phrase = view.chunks[chunk];
  if (name !== 'weapon' || phrase?.kind !== 'noun-phrase' || from <= phrase.from) return false;
  if (!isActWord(view.words[from]?.lower ?? '', 'gift')) return false;
  const isOwned = (view.words[to]?.mention ?? -1) >= 0 && phrase.to > to;
  if (!isOwned || !holdsName(phrase)) return false;
  const between = view.words.slice(phrase.from, from);
  if (between.some(({ lower }) => hasClass(lower, 'conjunction'))) return false;
  const opens = isActWord(view.words[phrase.from]?.lower ?? '', 'remnant') ? 1 : 0;
  return findObjectWord(view, phrase.from + opens, from, name) >= 0;
}

/**
 * Names who uses a weapon that is called somebody's gift, and so was given it.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param name the class of what is given
 * @returns indices of mentions; empty where it is called nobody's gift, or nobody uses it
 * @example
 * // [Rusia] menembakkan rudal [kiriman] Korea Utara. → Rusia
 * // Ukraina memamerkan rudal [kiriman] Korea Utara. → none
 */
export function giftUsers(view: SentenceView, trigger: Trigger, name: string | undefined): readonly number[] {
  if (name === undefined || !isCalledGift(view, trigger, name)) return [];
  return userOf(view, trigger.chunk);
}

/**
 * Tells whether a noun says whose gift arms are, anywhere behind them in its phrase: `penyerahan tank [sumbangan] Maroko`.
 *
 * @param view the sentence
 * @param trigger the noun
 */
export function isGiftOfArms(view: SentenceView, { chunk, from }: Trigger): boolean {
  const first = view.chunks[chunk]?.from ?? from;
  if (!isActWord(view.words[from]?.lower ?? '', 'gift')) return false;
  for (let at = first; at < from; at += 1) if (findObjectWord(view, at, from, 'weapon') >= 0) return true;
  return false;
}
