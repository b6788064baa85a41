import { entryAt } from '../entry-at.js';
import type { Mention } from '../findings.js';
import { mayBeCapital } from '../mentions/may-be-capital.js';
import { beginsAccusation } from './begins-accusation.js';
import { namesEnd } from './begins-tidings.js';
import { isClaimNoun, opensClaim } from './claim-opener.js';
import { isRoleNoun } from './role-noun.js';
import { actFollows } from './told-verb.js';
import type { Word } from './word.js';

/** A state, or a capital that stands for it: never another name of who is named before it. */
function isState({ kind, candidates }: Mention): boolean {
  return kind === 'country' || mayBeCapital(candidates);
}

/** `pemerintah`, `Menteri Luar Negeri`: what may stand before the name of who claims; `perusahaan China [Huawei]` is one name of another. */
function isServing(word: string): boolean {
  return isRoleNoun(word, 'office') || isRoleNoun(word, 'organ');
}

/** Whether a name cannot be that of whom the words before it tell: a state, or a body behind a state alone (`klaim Israel Hamas …`). */
function isAnother(words: readonly Word[], first: number, at: number, mentions: readonly Mention[]): boolean {
  const second = mentions[words[at]?.mention ?? -1];
  if (second === undefined) return false;
  const before = words[first];
  const bare = before !== undefined && before.mention >= 0;
  if (isState(second)) return bare || isServing(before?.lower ?? '');
  const known = second.kind === 'group' || (second.kind === 'organization' && second.candidates.length > 0);
  const claimant = mentions[before?.mention ?? -1];
  return known && claimant !== undefined && isState(claimant);
}

/**
 * Tells whether a name begins the clause that another name right before it claims, without `bahwa` or a comma between.
 *
 * @param words the words of a sentence
 * @param from first word of the phrase that the first name stands in
 * @param at index of the first word of the second name
 * @param mentions the mentions of the article
 * @example
 * // tuduhan AS [Iran] memasok drone; Menurut Kirby [Rusia] menyerang Odesa → true
 * // tuduhan kelompok Palestina [Hamas] menyerang; Menurut Menteri Rusia [Lavrov] menyerang → false
 */
export function beginsClaimedClause(
  words: readonly Word[],
  from: number,
  at: number,
  mentions: readonly Mention[],
): boolean {
  const [before, word] = [entryAt(words, at - 1), words[at]];
  if (before === undefined || word === undefined || word.mention < 0 || before.mention < 0) return false;
  if (before.mention === word.mention) return false;
  const noun = words[from];
  const claims = noun !== undefined && isClaimNoun(noun.lower);
  const opener = claims ? noun : entryAt(words, from - 1);
  if (opener === undefined || !opensClaim(opener.lower)) return false;
  if (!isAnother(words, claims ? from + 1 : from, at, mentions)) return false;
  const end = namesEnd(words, at);
  return end > at && actFollows(words, end);
}

/**
 * Tells whether a name begins what somebody claims or is accused of, without `bahwa` or a comma before it.
 *
 * @param words the words of a sentence
 * @param from first word of the phrase before it
 * @param at index of the first word of the name
 * @param mentions the mentions of the article
 * @example
 * // tuduhan AS [Iran] memasok drone; tuduhan [Iran] memasok drone → true
 * // tuduhan [AS] itu; tuduhan [AS] dibantah → false
 */
export function beginsBareClause(
  words: readonly Word[],
  from: number,
  at: number,
  mentions: readonly Mention[],
): boolean {
  return beginsAccusation(words, at, mentions) || beginsClaimedClause(words, from, at, mentions);
}
