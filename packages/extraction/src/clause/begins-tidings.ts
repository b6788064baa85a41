import { entryAt } from '../entry-at.js';
import type { Mention } from '../findings.js';
import { mayBeCapital } from '../mentions/may-be-capital.js';
import { isRoleNoun } from './role-noun.js';
import { actFollows, isSmall } from './told-verb.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';
import { rememberFlags } from './word-form.js';
import { tagWord } from './word-tag.js';

/** How many words a name with its title may have. */
const LONGEST = 9;

/** `kabar`, `dugaan`, `bukti`: what a clause may follow without `bahwa`; `laporan`, `berita`: only where something is done with it. */
const isTidings = rememberFlags(
  ({ lower }) => hasClass(lower, 'tidings') || hasClass(lower, 'reported-tidings'),
);

/** Whose report it would be rather: `membantah laporan [PBB]`. */
const REPORTING: ReadonlySet<string> = new Set(['organization', 'place']);

/** `membantah laporan [Iran mengirim rudal]`, `atas berita`; but `Laporan PBB mendukung X`, `membantah laporan Reuters`. */
function mayTell(words: readonly Word[], at: number, mentions: readonly Mention[]): boolean {
  if (hasClass(words[at - 1]?.lower ?? '', 'tidings')) return true;
  const governor = tagWord(words, at - 2, false);
  if (at < 2 || (governor !== 'verb' && governor !== 'preposition')) return false;
  const first = mentions[words[at]?.mention ?? -1];
  // `laporan [Teheran] mengirim rudal`: a capital stands for its state.
  return first === undefined || !REPORTING.has(first.kind) || mayBeCapital(first.candidates);
}

/** One past the last word of a name with its title, or -1. */
function nameEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end < at + LONGEST && words[end]?.kind === 'word' && !isSmall((words[end] as Word).form)) {
    if ((words[end]?.mention ?? -1) < 0 && end > at && (words[end - 1]?.mention ?? -1) >= 0) break;
    end += 1;
  }
  return (words[end - 1]?.mention ?? -1) >= 0 ? end : -1;
}

/**
 * Where one name or two that are joined end, with their titles.
 *
 * @param words the words of a sentence
 * @param at index of the first word
 * @returns one past the last word, or -1 where no name ends there
 * @example
 * // [Rusia dan Ukraina] menyerang → one past `Ukraina`
 */
export function namesEnd(words: readonly Word[], at: number): number {
  const end = nameEnd(words, at);
  const second = entryAt(words, end)?.lower === 'dan' ? nameEnd(words, end + 1) : -1;
  return Math.max(end, second);
}

/**
 * Tells whether a word begins the clause that the noun right before it tells of: `kabar [Rusia] menyerang Odesa`.
 *
 * @param words the words of a sentence
 * @param at index of a word behind a noun
 * @param mentions the mentions of the article
 * @returns true for a name, with its title or without, that a verb of an act follows
 * @example
 * // Kabar [Rusia] menyerang Odesa beredar. → true
 * // Kremlin membantah laporan [Iran] mengirim rudal. → true
 * // Kabar [Mesir] Beli Jet Bohong Belaka → true
 * // Kabar [Rusia] itu menyebar; laporan [PBB] menyebut Rusia → false
 */
export function beginsTidings(words: readonly Word[], at: number, mentions: readonly Mention[]): boolean {
  const noun = entryAt(words, at - 1);
  const first = words[at];
  if (noun === undefined || first === undefined || noun.mention >= 0) return false;
  if (!isTidings(noun.form) || !mayTell(words, at, mentions)) return false;
  if (first.mention < 0 && !isRoleNoun(first.lower, 'office') && !isRoleNoun(first.lower, 'organ'))
    return false;
  const end = namesEnd(words, at);
  return end > at && actFollows(words, end);
}
