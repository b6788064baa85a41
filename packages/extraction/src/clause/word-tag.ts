import { reportingForms } from '@warta/indonesian';
import type { ChunkKind } from './chunk.js';
import { isRoleNoun } from './role-noun.js';
import { isSpeechWord } from './speech-word.js';
import { verbReadings } from './verb-lexicon.js';
import type { Word } from './word.js';
import { hasClass, looksLikeVerb } from './word-class.js';
import { rememberForms } from './word-form.js';

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
  return (
    factsOf(next.form).closed === 'negator' ||
    factsOf(next.form).closed === 'auxiliary' ||
    factsOf(next.form).verb
  );
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
  return next?.kind === 'number' && ROUNDERS.has(lower);
}

function isAmount(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.kind === 'number' || hasClass(word.lower, 'quantifier') || word.lower === 'selusin')
  );
}

/** `beberapa kali`, `berulang kali`, `tiga kali`. */
function tellsHowOften(count: Word | undefined, kali: Word | undefined): boolean {
  if (kali?.lower !== 'kali' || count === undefined) return false;
  return count.kind === 'number' || count.lower === 'berulang' || hasClass(count.lower, 'quantifier');
}

/** `secara diam-diam`, `mengutuk keras`: how it is done. */
function tellsManner(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const before = words[at - 1];
  if (lower === 'secara' || before?.lower === 'secara') return true;
  if (tellsHowOften(before, words[at]) || tellsHowOften(words[at], words[at + 1])) return true;
  return hasClass(lower, 'manner') && before !== undefined && before.mention < 0 && factsOf(before.form).verb;
}

/** `Haniyeh tewas dibunuh`: verbs without a prefix, behind a name or a small word only. */
function isBareVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  const small = ['determiner', 'negator', 'auxiliary', 'subordinator', 'conjunction', 'pronoun'] as const;
  if (factsOf(before.form).verb) return true;
  return before.mention >= 0 || small.some((name) => hasClass(before.lower, name));
}

/** `PSSI resmi menunjuk`: an adverb before the verb, none behind a noun before another (`kunjungan resmi itu`). */
function precedesVerb(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.mention >= 0 || !hasClass(words[at]?.lower ?? '', 'preverbal')) return false;
  const { closed, verb } = factsOf(next.form);
  return closed === 'auxiliary' || closed === 'negator' || verb;
}

/** `kata X` behind a quotation or comma, or before a name at the head, is a reporting word; `kata` elsewhere is a noun. */
function tagsQuotation(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return words[at + 1]?.form.capital === true && isOnlyTag(words[at]?.lower ?? '');
  if (before.kind !== 'punctuation' && !isSpeechWord(before.lower, 'thus')) return false;
  return isTag(words[at]?.lower ?? '');
}

function isTag(lower: string): boolean {
  return reportingForms(lower).some((form) => form.voice === 'tag');
}

/** `Klaim Rusia bahwa …` begins with a noun. */
function isOnlyTag(lower: string): boolean {
  return isTag(lower) && !reportingForms(lower).some((form) => form.voice === 'noun');
}

function isVerbWord(lower: string): boolean {
  return looksLikeVerb(lower) || verbReadings(lower).some((reading) => reading.voice !== 'bare');
}

function tagClosed(lower: string): ChunkKind | null {
  if (hasClass(lower, 'negator')) return 'negator';
  if (hasClass(lower, 'conjunction')) return 'conjunction';
  if (hasClass(lower, 'subordinator')) return 'subordinator';
  if (hasClass(lower, 'preposition')) return 'preposition';
  if (hasClass(lower, 'auxiliary')) return 'auxiliary';
  return null;
}

/** What the tag of a word hangs on, but for the words around it. */
interface TagFacts {
  readonly closed: ChunkKind | null;
  readonly verb: boolean;
  /** A known verb, be it without its prefix. */
  readonly bare: boolean;
  readonly intransitive: boolean;
  readonly proper: boolean;
  readonly acronym: boolean;
  /** Whether the words beside it may change its tag. */
  readonly open: boolean;
}

const factsOf = rememberForms(
  ({ text, lower }): TagFacts => ({
    closed: tagClosed(lower),
    verb: isVerbWord(lower),
    bare: verbReadings(lower).length > 0,
    intransitive: hasClass(lower, 'intransitive'),
    proper: text.charAt(0) !== lower.charAt(0),
    acronym: text === text.toUpperCase(),
    open:
      OPENERS.has(lower) ||
      COUNTERS.has(lower) ||
      hasClass(lower, 'manner') ||
      hasClass(lower, 'preverbal') ||
      hasClass(lower, 'elect') ||
      isTag(lower),
  }),
);

/** `kepada Antara`: a capital in running text makes a name of a small word. */
function isNameInside(words: readonly Word[], at: number, headline: boolean): boolean {
  const word = words[at];
  if (word === undefined || headline || words[at - 1]?.kind !== 'word') return false;
  const { proper, acronym } = factsOf(word.form);
  return proper && !acronym;
}

/** The words beside it may change the tag of any word: `secara rahasia`, `beberapa kali`. */
function isHeld(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === 'secara' || words[at + 1]?.lower === 'kali';
}

/** `presiden terpilih Budi`: behind an office it tells which one, and no event. */
function tellsWhichOffice(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined && isRoleNoun(before.lower, 'office') && hasClass(words[at]?.lower ?? '', 'elect')
  );
}

function tagByNeighbours(words: readonly Word[], at: number): ChunkKind | null {
  if (tagsQuotation(words, at)) return 'verb';
  if (opensClause(words[at]?.lower ?? '', words[at + 1])) return 'subordinator';
  if (opensQuantity(words, at) || tellsWhichOffice(words, at)) return 'noun-phrase';
  return tellsManner(words, at) || precedesVerb(words, at) ? 'auxiliary' : null;
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
  const facts = factsOf(word.form);
  const around = facts.open || isHeld(words, at) ? tagByNeighbours(words, at) : null;
  if (around !== null) return around;
  const closed = isNameInside(words, at, headline) ? null : facts.closed;
  if (closed !== null) return closed;
  if (!headline && at > 0 && facts.proper) return 'noun-phrase';
  if (facts.verb || (headline && facts.bare) || (facts.intransitive && isBareVerb(words, at))) return 'verb';
  return 'noun-phrase';
}
