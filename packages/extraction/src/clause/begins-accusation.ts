import { entryAt } from '../entry-at.js';
import { frameReadings } from '../events/frame.js';
import type { Mention } from '../findings.js';
import { countryOf } from '../statements/speakers/country-of.js';
import { namesEnd } from './begins-tidings.js';
import { isAccusation } from './claim-opener.js';
import { reportsAs } from './reports-as.js';
import { contestedFollows } from './told-verb.js';
import type { Word } from './word.js';
import { tagWord } from './word-tag.js';

/** Whether nothing but names stands between, each for itself: not `tuduhan [AS Iran]`. */
function areNames(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const mention = words[at]?.mention ?? -1;
    const before = at === from ? mention : (words[at - 1]?.mention ?? -1);
    if (mention < 0 ? words[at]?.lower !== 'dan' : before >= 0 && before !== mention) return false;
  }
  return true;
}

/** Index of the word that denies the accusation: a verb right before it, else a passive; or -1. */
function denialOf(words: readonly Word[], noun: number): number {
  const passive = words.findIndex(({ lower }) => reportsAs(lower, 'passive', 'denies'));
  return passive < 0 && reportsAs(words[noun - 1]?.lower ?? '', 'denies') ? noun - 1 : passive;
}

/** Who denies it by name: behind a passive, else the last before the verb; -1 for none. */
function denierAt(words: readonly Word[], noun: number, denial: number): number {
  if (denial !== noun - 1) return entryAt(words, denial + 1)?.mention ?? -1;
  return words.findLast(({ mention }, at) => at < denial && mention >= 0)?.mention ?? -1;
}

/** `PBB menyelidiki tuduhan …`, `atas tuduhan …`: told of by others than who answers it. */
function isLookedInto(words: readonly Word[], noun: number): boolean {
  const before = entryAt(words, noun - 1);
  const kind = before === undefined ? 'mark' : tagWord(words, noun - 1, false);
  if (kind === 'mark' || kind === 'preposition' || kind === 'comma') return true;
  return frameReadings(before?.lower ?? '').some(({ frame }) => frame.act === 'investigation');
}

/** Whose deed it is: where somebody denies it, only theirs who deny; `Rusia membantah tuduhan [Ukraina] menyerang` is an accusation by Ukraine. */
function isAccused(
  words: readonly Word[],
  noun: number,
  name: number,
  mentions: readonly Mention[],
): boolean {
  const denial = denialOf(words, noun);
  if (denial < 0) return isLookedInto(words, noun);
  const country = countryOf(mentions[name]);
  return country !== null && countryOf(mentions[denierAt(words, noun, denial)]) === country;
}

/**
 * Tells whether a name begins what an accusation right before it is about, without `bahwa`.
 *
 * @param words the words of a sentence
 * @param at index of a word behind a noun
 * @param mentions the mentions of the article
 * @example
 * // Tuduhan [Rusia] menyerang sekolah itu dibantah Kremlin. → true
 * // Tuduhan [Ukraina] menyerang sekolah itu dibantah Kremlin; tuduhan [AS] melanggar etika → false
 */
export function beginsAccusation(words: readonly Word[], at: number, mentions: readonly Mention[]): boolean {
  const [noun, first] = [entryAt(words, at - 1), words[at]];
  if (noun === undefined || first === undefined || first.mention < 0 || noun.mention >= 0) return false;
  if (!isAccusation(noun.lower)) return false;
  const end = namesEnd(words, at);
  if (end <= at || !areNames(words, at, end) || !contestedFollows(words, end)) return false;
  return isAccused(words, at - 1, first.mention, mentions);
}
