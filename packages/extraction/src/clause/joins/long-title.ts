import type { Mention } from '../../findings.js';
import { isPortfolioWord } from '../../mentions/head-words.js';
import { isPersonNoun, isRoleNoun } from '../role-noun.js';
import type { Word } from '../word.js';
import { hasClass } from '../word-class.js';

/** How many words such a title may have, marks counted, with the name behind it. */
const LONG = 24;

/** `(Mendikbudristek)`: how many words an abbreviation in brackets has. */
const BRACKET = 3;

function isOffice(word: Word | undefined): boolean {
  return word !== undefined && (isPersonNoun(word.lower) || isRoleNoun(word.lower, 'office'));
}

/** A word of the title: with a capital, no name and no office of its own; `Sumber Daya Mineral` is a field. */
function isOfTitle(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.mention >= 0 || !word.form.capital) return false;
  return !isOffice(word) || isPortfolioWord(word.text);
}

/** One past the `dan` that opens the last part of a title, behind a comma or not; -1 where none does. */
function lastPart(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + LONG); at += 1) {
    const word = words[at];
    if (word?.lower === 'dan') return at > from && isOfTitle(words[at + 1]) ? at + 1 : -1;
    if (word?.text !== ',' && !isOfTitle(word)) return -1;
  }
  return -1;
}

/** Over the rest of the last part, an abbreviation in brackets, and the state or body of the office. */
function beforeHolder(words: readonly Word[], from: number, mentions: readonly Mention[]): number {
  let at = from;
  while (isOfTitle(words[at])) at += 1;
  if (words[at]?.text === '(' && words[at + 2]?.text === ')') at += BRACKET;
  const kind = mentions[words[at]?.mention ?? -1]?.kind;
  const owner = kind === 'country' || kind === 'organization' ? (words[at]?.mention ?? -1) : -1;
  while (owner >= 0 && words[at]?.mention === owner) at += 1;
  return at;
}

/**
 * Finds the end of a title of several fields with the name of its holder.
 *
 * @param words the words of a sentence
 * @param at index of the word the title begins with
 * @param mentions the mentions of the article
 * @returns one past the name, or -1 where no such title begins there
 * @example
 * // [Menteri Industri, Perdagangan, dan Pariwisata Spanyol Budi Santoso] hadir
 * // [Menteri Energi dan Sumber Daya Mineral Budi Santoso] hadir
 * // Menteri Industri, Gubernur Aceh, dan Budi Santoso hadir → -1
 */
export function longTitleEnd(words: readonly Word[], at: number, mentions: readonly Mention[]): number {
  // `mantan Menteri Agama dan Haji X`
  const office = hasClass(words[at]?.lower ?? '', 'of-one') ? at + 1 : at;
  const first = words[office];
  if (
    first === undefined ||
    first.mention >= 0 ||
    words[office + 1]?.form.capital !== true ||
    !isOffice(first)
  )
    return -1;
  const start = isOffice(words[office + 1]) ? office + 2 : office + 1;
  const last = lastPart(words, start);
  const name = last < 0 ? -1 : beforeHolder(words, last, mentions);
  const person = words[name]?.mention ?? -1;
  if (person < 0 || mentions[person]?.kind !== 'person') return -1;
  let end = name;
  while (words[end]?.mention === person) end += 1;
  return end;
}
