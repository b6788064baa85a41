import { isPersonOrOfficer, isRoleNoun } from './role-noun.js';
import { isQuantifier as isCountWord } from './tells-manner.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';
import { rememberFlags } from './word-form.js';
import { endsAbbreviation } from './word-tag.js';

const isCollectiveForm = rememberFlags(({ lower }) => hasClass(lower, 'collective'));

/** `[rentetan] drone Rusia`, `dua [unit] tank`, `dua [orang] polisi`: a noun of measure before the noun that it counts. */
function isCollective(words: readonly Word[], at: number, counted: boolean): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (word.mention >= 0 || next === undefined || next.mention >= 0) return false;
  return (
    isCollectiveForm(word.form) ||
    (counted && hasClass(word.lower, 'person-measure') && isPersonOrOfficer(next.lower))
  );
}

/** `Prof. Dr. [Budi]`: over abbreviations right before a name. */
function overHonorifics(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at + 2 < to && (words[at]?.mention ?? -1) < 0 && endsAbbreviation(words, at + 1)) at += 2;
  return (words[at]?.mention ?? -1) >= 0 ? at : from;
}

/** `[ada] rencana Trump`: an effort that there is. */
function isPresence({ lower }: Word, next: Word | undefined): boolean {
  if (lower !== 'ada' && lower !== 'adanya') return false;
  return next !== undefined && next.mention < 0 && isRoleNoun(next.lower, 'effort');
}

/**
 * Index of the head of a noun phrase: its first word that is no quantifier, number, noun of measure or honorific.
 *
 * @param words the words of the sentence
 * @param from first word of the phrase
 * @param to one past its last word
 * @example
 * // dua unit [tank] Rusia; Prof. Dr. [Budi]
 */
export function headIndex(words: readonly Word[], from: number, to: number): number {
  let at = from;
  if (at < to - 1 && isPresence(words[at] as Word, words[at + 1])) at += 1;
  while (at < to - 1 && (isCounting(words[at] as Word) || isCollective(words, at, at > from))) at += 1;
  return overHonorifics(words, at, to);
}

function isCounting(word: Word): boolean {
  return word.mention < 0 && (word.kind === 'number' || word.kind === 'symbol' || isCountWord(word.form));
}
