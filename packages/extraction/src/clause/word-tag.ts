import { SENTENCE_WORDS } from '@warta/indonesian';
import { entryAt } from '../entry-at.js';
import type { ChunkKind } from './chunk.js';
import { closedOf, isClosed } from './closed-word.js';
import { opensNamedClause } from './opens-named-clause.js';
import { opensQuantity } from './opens-quantity.js';
import { isDoneMore, isOpenTo, opensVerbClause, precedesVerb } from './opens-verb.js';
import { isTag, tagsQuotation } from './quotation-tag.js';
import { isRoleNoun } from './role-noun.js';
import { tellsManner } from './tells-manner.js';
import { isVerbAt } from './verb-word.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';
import { rememberFlags } from './word-form.js';

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', '†', '‘‘', '’’', '``', "''"]);

/**
 * Tells whether a full stop ends an abbreviation before a name.
 *
 * @param words the words of a sentence
 * @param at index of the stop
 * @example
 * // Prof[.] Budi Santoso → true; di sana[.] Budi Santoso → false
 */
export function endsAbbreviation(words: readonly Word[], at: number): boolean {
  const [before, stop, next] = [entryAt(words, at - 1), words[at], words[at + 1]];
  if (stop?.text !== '.' || before === undefined || next === undefined) return false;
  if (before.end !== stop.start || !isShort(before.form)) return false;
  // `pada 1447 H. Menurut Budi`, `tersangka RR. Menurutnya`: initials only before a name.
  if (isAllCapitals(before.form)) return next.mention >= 0 || isShort(next.form);
  return next.form.capital || isShort(next.form);
}

const isShort = rememberFlags(({ lower }) => SENTENCE_WORDS.abbreviations?.has(lower) === true);

function tagPunctuation(words: readonly Word[], at: number): ChunkKind {
  const { text } = words[at] as Word;
  if (endsAbbreviation(words, at)) return 'noun-phrase';
  if (QUOTES.has(text)) return 'quote';
  if (text === ',') return 'comma';
  if (text === '&') return 'conjunction';
  if (text === '(' || text === '[') return 'bracket';
  return 'mark';
}

/** `Di`, `Yang`: the first letter alone is a capital. */
const isTitled = rememberFlags(
  ({ text, lower }) => text !== lower && text.slice(1) === lower.slice(1) && hasClass(lower, 'title-cased'),
);

const isAllCapitals = rememberFlags(({ text }) => text === text.toUpperCase());

/** Whether the words beside it may change its tag. */
const isOpen = rememberFlags(
  ({ lower }) =>
    hasClass(lower, 'clause-opener') ||
    hasClass(lower, 'counter') ||
    hasClass(lower, 'manner') ||
    hasClass(lower, 'with-manner') ||
    hasClass(lower, 'preverbal') ||
    hasClass(lower, 'elect') ||
    hasClass(lower, 'sudden') ||
    hasClass(lower, 'open-to') ||
    lower === 'sementara' ||
    lower === 'tengah' ||
    isTag(lower),
);

/** `kepada Antara`: a capital in running text makes a name of a small word. */
function isNameInside(words: readonly Word[], at: number, headline: boolean): boolean {
  const word = words[at];
  if (word === undefined || headline || entryAt(words, at - 1)?.kind !== 'word') return false;
  // `"Serangan Bom Di Indonesia"`: a title inside the text; names with such words are mentions as a whole.
  if (isTitled(word.form)) return false;
  return word.form.capital && !isAllCapitals(word.form);
}

const HOW = 'secara';

/** The words beside it may change the tag of any word: `secara rahasia`, `beberapa kali`. */
function isHeld(words: readonly Word[], at: number): boolean {
  if (at > 0 && (words[at - 1]?.lower === HOW || hasClass(words[at - 1]?.lower ?? '', 'done-more')))
    return true;
  // `secara bertahap dan tertutup`
  if (at > 2 && words[at - 3]?.lower === HOW) return true;
  return words[at + 1]?.lower === 'kali';
}

/** `presiden terpilih Budi`: behind an office it tells which one, and no event. */
function tellsWhichOffice(words: readonly Word[], at: number): boolean {
  if (at === 0 || !isElect((words[at] as Word).form)) return false;
  return isRoleNoun((words[at - 1] as Word).lower, 'office');
}

const isElect = rememberFlags(({ lower }) => hasClass(lower, 'elect'));

/** `sanksi [baru] Uni Eropa`, `kunjungan [mendadak] Presiden Prancis`: behind a noun and before no verb it tells what kind it is. */
function tellsWhichDeed(words: readonly Word[], at: number, headline: boolean): boolean {
  const [before, next] = [entryAt(words, at - 1), words[at + 1]];
  if (before === undefined || !isSudden((words[at] as Word).form)) return false;
  if (!endsLikeDeed(before) && !isKindOfDeed(words, at - 1)) return false;
  if (next === undefined || tagWord(words, at - 1, headline) !== 'noun-phrase') return false;
  return next.mention >= 0 || next.kind === 'punctuation' || followsPhrase(next.form);
}

/** `serangan`, `invasi`: nouns of deeds end so. */
function endsLikeDeed({ mention, lower }: Word): boolean {
  return mention < 0 && /..(?:an|si)$/.test(lower);
}

/** `bantuan [militer] baru AS`: of what kind the deed is. */
function isKindOfDeed(words: readonly Word[], at: number): boolean {
  const [deed, kind, name] = [entryAt(words, at - 1), words[at], words[at + 2]];
  if (deed === undefined || !endsLikeDeed(deed) || kind?.mention !== -1) return false;
  // `pelantikan [presiden] baru Bolivia`
  return !isRoleNoun(kind.lower, 'office') && (name?.mention ?? -1) >= 0;
}

const isSudden = rememberFlags(({ lower }) => hasClass(lower, 'sudden'));

/** A preposition, or an office or organ with its name, or all of it. */
const followsPhrase = rememberFlags(
  ({ lower }) =>
    hasClass(lower, 'preposition') ||
    isRoleNoun(lower, 'office') ||
    isRoleNoun(lower, 'organ') ||
    hasClass(lower, 'every'),
);

/** `di [tengah] perundingan`, but `di tengah laut`, a place. */
function isMidst(words: readonly Word[], at: number): boolean {
  const isBehind = (words[at] as Word).lower === 'tengah' && entryAt(words, at - 1)?.lower === 'di';
  return isBehind && !hasClass(words[at + 1]?.lower ?? '', 'expanse');
}

/** `menghentikan sementara pengiriman`: behind a verb of stopping it says for how long, and opens no clause. */
function tellsForHowLong(words: readonly Word[], at: number): boolean {
  const before = entryAt(words, at - 1);
  return (words[at] as Word).lower === 'sementara' && before !== undefined && isPausing(before.form);
}

const isPausing = rememberFlags(({ lower }) => hasClass(lower, 'pausing'));

/** `pemerintah [sementara] Suriah`, `tindakan [sementara] yang diajukan X`: behind a noun, and with no clause behind it, it tells that what is told of is for the time being. */
function isProvisional(words: readonly Word[], at: number, headline: boolean): boolean {
  const [before, next] = [entryAt(words, at - 1), words[at + 1]];
  if ((words[at] as Word).lower !== 'sementara' || before === undefined || next === undefined) return false;
  if (before.mention >= 0 || before.kind !== 'word') return false;
  const holds = isRoleNoun(before.lower, 'state') || isRoleNoun(before.lower, 'office');
  if (next.mention >= 0) return holds;
  const ends = next.lower === 'yang' || next.text === '.' || hasClass(next.lower, 'preposition');
  return ends && tagWord(words, at - 1, headline) === 'noun-phrase';
}

function tagByNeighbours(words: readonly Word[], at: number, headline: boolean): ChunkKind | null {
  if (tagsQuotation(words, at) || isOpenTo(words, at)) return 'verb';
  if (isMidst(words, at)) return 'preposition';
  if (tellsWhichDeed(words, at, headline) || isProvisional(words, at, headline)) return 'noun-phrase';
  if (opensVerbClause(words[at]?.lower ?? '', words[at + 1]) || opensNamedClause(words, at, headline))
    return 'subordinator';
  if (opensQuantity(words, at) || tellsWhichOffice(words, at)) return 'noun-phrase';
  const isAdverb =
    isDoneMore(words, at) ||
    tellsManner(words, at) ||
    precedesVerb(words, at, headline) ||
    tellsForHowLong(words, at);
  return isAdverb ? 'auxiliary' : null;
}

/**
 * Tags one word with the kind of chunk it makes.
 *
 * @param words the words of a sentence
 * @param at index of the word
 * @param headline true in titles, where verbs drop meN- (`Korut Kirim Artileri`)
 * @returns the kind; `mark` behind the last word
 * @example
 * // `Kirim` in 'Korut Kirim Artileri': 'verb' in a headline, 'noun-phrase' in running text
 */
export function tagWord(words: readonly Word[], at: number, headline: boolean): ChunkKind {
  const word = words[at];
  if (word === undefined) return 'mark';
  if (word.mention >= 0) return 'noun-phrase';
  if (word.kind === 'punctuation') return tagPunctuation(words, at);
  // `47 kali melanggar`
  if (word.kind !== 'word') return words[at + 1]?.lower === 'kali' ? 'auxiliary' : 'noun-phrase';
  const { form } = word;
  const around = isOpen(form) || isHeld(words, at) ? tagByNeighbours(words, at, headline) : null;
  if (around !== null) return around;
  if (isClosed(form) && !isNameInside(words, at, headline)) return closedOf(form);
  if (!headline && at > 0 && form.capital) return 'noun-phrase';
  return isVerbAt(words, at, form, headline) ? 'verb' : 'noun-phrase';
}
