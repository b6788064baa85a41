import { reportingForms } from '@warta/indonesian';
import type { ChunkKind } from './chunk.js';
import { isRoleNoun } from './role-noun.js';
import { isSpeechWord } from './speech-word.js';
import { verbReadings } from './verb-lexicon.js';
import type { Word } from './word.js';
import { hasClass, looksLikeVerb } from './word-class.js';
import { rememberFlags, rememberForms, type WordForm } from './word-form.js';

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', '‘‘', '’’', '``', "''"]);

function tagPunctuation(word: Word): ChunkKind {
  if (QUOTES.has(word.text)) return 'quote';
  if (word.text === ',') return 'comma';
  if (word.text === '(' || word.text === '[') return 'bracket';
  return 'mark';
}

const OPENERS: ReadonlySet<string> = new Set([
  'untuk',
  'dengan',
  'guna',
  'demi',
  'dalam',
  'usai',
  'seusai',
  'selain',
  'selama',
]);

/** `untuk`, `dengan` and `seusai` before a verb open a clause. */
function opensClause(lower: string, next: Word | undefined): boolean {
  if (!OPENERS.has(lower)) return false;
  if (next === undefined || next.mention >= 0) return false;
  return opensVerb(next.form);
}

/** A verb, or a small word that stands before one. */
function opensVerb(form: WordForm): boolean {
  return closedOf(form) === 'negator' || closedOf(form) === 'auxiliary' || isVerb(form);
}

const ROUNDERS: ReadonlySet<string> = new Set([
  'sekitar',
  'hampir',
  'hingga',
  'sampai',
  'sedikitnya',
  'setidaknya',
]);

const COUNTERS: ReadonlySet<string> = new Set(['lebih', 'kurang', 'dari', 'secara', 'kali', ...ROUNDERS]);

/** `lebih dari 1.000`, `sekitar 20`, `hampir 3 ton`: small words before a number belong to its phrase. */
function opensQuantity(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1];
  if (lower === 'lebih' || lower === 'kurang') return next?.lower === 'dari' && isAmount(words[at + 2]);
  if (lower === 'dari') return ['lebih', 'kurang'].includes(words[at - 1]?.lower ?? '') && isAmount(next);
  if (lower === 'sekitar' && next !== undefined && hasClass(next.lower, 'quantifier')) return true;
  return next?.kind === 'number' && ROUNDERS.has(lower);
}

function isAmount(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.kind === 'number' || isQuantifier(word.form) || word.lower === 'selusin')
  );
}

/** `beberapa kali`, `berulang kali`, `tiga kali`. */
function tellsHowOften(count: Word | undefined, kali: Word | undefined): boolean {
  if (kali?.lower !== 'kali' || count === undefined) return false;
  return count.kind === 'number' || count.lower === 'berulang' || isQuantifier(count.form);
}

const isQuantifier = rememberFlags(({ lower }) => hasClass(lower, 'quantifier'));

/** `secara diam-diam`, `mengutuk keras`: how it is done. */
function tellsManner(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const before = words[at - 1];
  if (lower === 'secara' || before?.lower === 'secara') return true;
  if (tellsHowOften(before, words[at]) || tellsHowOften(words[at], words[at + 1])) return true;
  return (
    before !== undefined && before.mention < 0 && isManner((words[at] as Word).form) && isVerb(before.form)
  );
}

const isManner = rememberFlags(({ lower }) => hasClass(lower, 'manner'));

/** `Haniyeh tewas dibunuh`: verbs without a prefix, behind a name or a small word only. */
function isBareVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  return isVerb(before.form) || before.mention >= 0 || isSmall(before.form);
}

const SMALL = ['determiner', 'negator', 'auxiliary', 'subordinator', 'conjunction', 'pronoun'] as const;

const isSmall = rememberFlags(({ lower }) => SMALL.some((name) => hasClass(lower, name)));

/** `PSSI resmi menunjuk`: an adverb before the verb, none behind a noun before another (`kunjungan resmi itu`). */
function precedesVerb(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.mention >= 0 || !isPreverbal((words[at] as Word).form)) return false;
  return opensVerb(next.form);
}

const isPreverbal = rememberFlags(({ lower }) => hasClass(lower, 'preverbal'));

/** `kata X` behind a quotation or comma, or before a name at the head, is a reporting word; `kata` elsewhere is a noun. */
function tagsQuotation(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return words[at + 1]?.form.capital === true && isOnlyTag(words[at]?.lower ?? '');
  return (
    mayTag((words[at] as Word).form) && (before.kind === 'punctuation' || isSpeechWord(before.lower, 'thus'))
  );
}

const mayTag = rememberFlags(({ lower }) => isTag(lower));

function isTag(lower: string): boolean {
  return reportingForms(lower).some((form) => form.voice === 'tag');
}

/** `Klaim Rusia bahwa …` begins with a noun. */
function isOnlyTag(lower: string): boolean {
  return isTag(lower) && !reportingForms(lower).some((form) => form.voice === 'noun');
}

/** `tertutup` is an adjective, though a verb could have that form. */
function isVerbWord(lower: string): boolean {
  if (looksLikeVerb(lower)) return true;
  const adjective = hasClass(lower, 'nounlike');
  return verbReadings(lower).some(({ voice }) => voice !== 'bare' && !(adjective && voice === 'accidental'));
}

function tagClosed(lower: string): ChunkKind | null {
  if (hasClass(lower, 'negator')) return 'negator';
  if (hasClass(lower, 'conjunction')) return 'conjunction';
  if (hasClass(lower, 'subordinator')) return 'subordinator';
  if (hasClass(lower, 'preposition')) return 'preposition';
  if (hasClass(lower, 'auxiliary')) return 'auxiliary';
  return null;
}

const isClosed = rememberFlags(({ lower }) => tagClosed(lower) !== null);

/** The chunk that a closed word makes. */
const closedOf = rememberForms(({ lower }): ChunkKind => tagClosed(lower) ?? 'noun-phrase');

const isVerb = rememberFlags(({ lower }) => isVerbWord(lower));

/** A known verb, be it without its prefix. */
const isKnownVerb = rememberFlags(({ lower }) => verbReadings(lower).length > 0);

const isIntransitive = rememberFlags(({ lower }) => hasClass(lower, 'intransitive'));

const isProper = rememberFlags(({ text, lower }) => text.charAt(0) !== lower.charAt(0));

const isAllCapitals = rememberFlags(({ text }) => text === text.toUpperCase());

/** Whether the words beside it may change its tag. */
const isOpen = rememberFlags(
  ({ lower }) =>
    OPENERS.has(lower) ||
    COUNTERS.has(lower) ||
    hasClass(lower, 'manner') ||
    hasClass(lower, 'preverbal') ||
    hasClass(lower, 'elect') ||
    isTag(lower),
);

/** `kepada Antara`: a capital in running text makes a name of a small word. */
function isNameInside(words: readonly Word[], at: number, headline: boolean): boolean {
  const word = words[at];
  if (word === undefined || headline || words[at - 1]?.kind !== 'word') return false;
  return isProper(word.form) && !isAllCapitals(word.form);
}

/** The words beside it may change the tag of any word: `secara rahasia`, `beberapa kali`. */
function isHeld(words: readonly Word[], at: number): boolean {
  return (at > 0 && words[at - 1]?.lower === 'secara') || words[at + 1]?.lower === 'kali';
}

/** `presiden terpilih Budi`: behind an office it tells which one, and no event. */
function tellsWhichOffice(words: readonly Word[], at: number): boolean {
  if (at === 0 || !isElect((words[at] as Word).form)) return false;
  return isRoleNoun((words[at - 1] as Word).lower, 'office');
}

const isElect = rememberFlags(({ lower }) => hasClass(lower, 'elect'));

function tagByNeighbours(words: readonly Word[], at: number): ChunkKind | null {
  if (tagsQuotation(words, at)) return 'verb';
  if (opensClause(words[at]?.lower ?? '', words[at + 1])) return 'subordinator';
  if (opensQuantity(words, at) || tellsWhichOffice(words, at)) return 'noun-phrase';
  return tellsManner(words, at) || precedesVerb(words, at) ? 'auxiliary' : null;
}

const isAdjectival = rememberFlags(({ lower }) => hasClass(lower, 'adjectival'));

function isVerbAt(words: readonly Word[], at: number, form: WordForm, headline: boolean): boolean {
  // `Budi bebas`, not `perdagangan bebas`.
  if (isAdjectival(form)) return isBareVerb(words, at);
  if (isVerb(form) || (headline && isKnownVerb(form))) return true;
  return isIntransitive(form) && isBareVerb(words, at);
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
  if (word.kind === 'punctuation') return tagPunctuation(word);
  if (word.kind !== 'word') return 'noun-phrase';
  const { form } = word;
  const around = isOpen(form) || isHeld(words, at) ? tagByNeighbours(words, at) : null;
  if (around !== null) return around;
  if (isClosed(form) && !isNameInside(words, at, headline)) return closedOf(form);
  if (!headline && at > 0 && isProper(form)) return 'noun-phrase';
  return isVerbAt(words, at, form, headline) ? 'verb' : 'noun-phrase';
}
