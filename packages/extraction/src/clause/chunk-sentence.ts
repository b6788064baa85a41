import { entryAt } from '../entry-at.js';
import type { Mention } from '../findings.js';
import { beginsBareClause } from './begins-claimed-clause.js';
import { beginsTidings } from './begins-tidings.js';
import { type Chunk, type ChunkKind, changeChunk } from './chunk.js';
import { degreesEnd } from './degrees.js';
import { fixedPhraseAt } from './fixed-phrases.js';
import { isBracketedClause } from './joins/bracketed-clause.js';
import { dashesAsCommas } from './joins/dashes-as-commas.js';
import { exceptionPhrases } from './joins/exception-phrases.js';
import { joinAsides } from './joins/join-asides.js';
import { joinBrackets } from './joins/join-brackets.js';
import { joinCompany } from './joins/join-company.js';
import { joinCoordinated } from './joins/join-coordinated.js';
import { joinDashed } from './joins/join-dashed.js';
import { joinEnumerated } from './joins/join-enumerated.js';
import { joinHeadlinePair } from './joins/join-headline-pair.js';
import { joinHolders } from './joins/join-holders.js';
import { joinInsertions } from './joins/join-insertions.js';
import { joinPlaces } from './joins/join-places.js';
import { joinQuotedWords } from './joins/join-quoted-words.js';
import { longTitleEnd } from './joins/long-title.js';
import { personPairs, slashPairs } from './joins/person-pairs.js';
import { splitClauseNouns } from './joins/split-clause-nouns.js';
import { untilClauses } from './joins/until-clauses.js';
import { nounPhrase } from './noun-phrase.js';
import type { PhraseContext } from './phrase-context.js';
import { isRoleNoun } from './role-noun.js';
import { marksOf, SENTENCE_MARKS } from './sentence-marks.js';
import { PREDICATE } from './skip-chunks.js';
import { verbReadings } from './verb-lexicon.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';
import { rememberFlags } from './word-form.js';
import { tagWord } from './word-tag.js';

/** Which words a date expression covers. */
export type TimeTest = (word: Word) => boolean;

/** How many words a bracket may hold: a sentence of its own may stand in one. */
const BRACKETED = 60;

function bracketEnd(words: readonly Word[], from: number): number {
  const limit = Math.min(words.length, from + BRACKETED);
  for (let at = from + 1; at < limit; at += 1) {
    if (words[at]?.text === ')' || words[at]?.text === ']') return at + 1;
  }
  return from + 1;
}

function timeEnd(words: readonly Word[], from: number, isTime: TimeTest): number {
  let at = from;
  while (at < words.length && isTime(words[at] as Word)) at += 1;
  return at;
}

/** `[Lutsk] berisi chip`: behind a name that nobody knows, a word shaped like a verb tells of it. */
function tellsOfName(words: readonly Word[], at: number): boolean {
  const { form, mention } = words[at] as Word;
  const before = words[at - 1] as Word;
  return mention < 0 && isShapedLikeVerb(form) && before.form.capital && at > 1;
}

const isShapedLikeVerb = rememberFlags(
  ({ text, lower }) => text === lower && /^(?:ber|me|ter)/u.test(lower) && hasClass(lower, 'nounlike'),
);

/** `Dalam sambutannya Menteri X mengatakan`: behind a place or means in `-nya` a capital begins the subject. */
function startsAnew(words: readonly Word[], from: number, at: number): boolean {
  const before = entryAt(words, at - 1);
  const word = words[at];
  if (tellsOfName(words, at)) return true;
  if (before === undefined || word === undefined || before.mention >= 0 || !before.lower.endsWith('nya'))
    return false;
  return (
    hasClass(entryAt(words, from - 1)?.lower ?? '', 'preposition') &&
    word.text.charAt(0) !== word.lower.charAt(0)
  );
}

/** `kabar [Rusia] menyerang`, `tuduhan AS [Iran] memasok drone`: the noun before it opens a clause. */
function opensClause(
  words: readonly Word[],
  from: number,
  at: number,
  mentions: readonly Mention[],
): boolean {
  const named = (words[at]?.mention ?? -1) >= 0;
  return beginsTidings(words, at, mentions) || (named && beginsBareClause(words, from, at, mentions));
}

const isDeterminer = rememberFlags(({ lower }) => hasClass(lower, 'determiner'));

/** `ISIS cabang Khorasan`, `Wingtech asal China`: the phrase goes on behind its name. */
const isQualifier = rememberFlags(({ lower }) => hasClass(lower, 'qualifier'));

const isPronounForm = rememberFlags(({ lower }) => hasClass(lower, 'pronoun'));

function isAdjunct(words: readonly Word[], at: number, isTime: TimeTest): boolean {
  return isTime(words[at] as Word) || fixedPhraseAt(words, at) !== null;
}

/** What belongs to the noun before it. */
const OF_NOUN: ReadonlySet<string> = new Set(['attribute', 'authority']);

/** `pengiriman [baru] 21 howitzer`: behind the noun of a deed and before a number it tells of what kind it is. */
function isNewOf(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !isNew(word.form) || next?.kind !== 'number') return false;
  return before !== undefined && before.mention < 0 && /..(?:an|si)$/.test(before.lower);
}

const isNew = rememberFlags(({ lower }) => hasClass(lower, 'new'));

/** One past a fixed phrase or word that belongs to the noun before it, or the place itself. */
function overAttribute(words: readonly Word[], at: number): number {
  const fixed = fixedPhraseAt(words, at);
  if (fixed === null) return isNewOf(words, at) ? at + 1 : at;
  const body = hasClass(entryAt(words, at - 1)?.lower ?? '', 'authority');
  return fixed.kind === 'attribute' || (fixed.kind === 'authority' && body) ? fixed.to : at;
}

/** `kapal perang AS [USS Gravely]`, `drone Turki [Bayraktar]`: what a craft is called stands behind whose it is. */
function isCalledSo(words: readonly Word[], from: number, at: number, headline: boolean): boolean {
  const { form, lower } = words[at] as Word;
  if (headline || !form.capital || at > from + 3 || verbReadings(lower).length > 0) return false;
  const noun = words[from]?.lower ?? '';
  return isRoleNoun(noun, 'craft') || isRoleNoun(noun, 'carrier');
}

function goesOnBehindName(words: readonly Word[], from: number, at: number, headline: boolean): boolean {
  return isQualifier((words[at] as Word).form) || isCalledSo(words, from, at, headline);
}

/** A noun phrase goes on over names that belong together and over determiners, and stops behind a name. */
function phraseEnd(words: readonly Word[], from: number, context: PhraseContext): number {
  const { mentions, headline, isTime } = context;
  let at = overAttribute(words, from + 1);
  while (at < words.length) {
    const word = words[at] as Word;
    const before = words[at - 1] as Word;
    if (word.mention < 0 && isDeterminer(word.form)) return at + 1;
    if (isAdjunct(words, at, isTime) || tagWord(words, at, headline) !== 'noun-phrase') return at;
    if (before.mention >= 0 && word.mention < 0 && !goesOnBehindName(words, from, at, headline)) return at;
    if (startsAnew(words, from, at) || opensClause(words, from, at, mentions)) return at;
    if (isPronounForm(word.form)) return at;
    at = overAttribute(words, at + 1);
  }
  return at;
}

const NONE: readonly number[] = [];

function plain(kind: ChunkKind, from: number, to: number, words: readonly Word[]): Chunk {
  return {
    kind,
    from,
    to,
    heads: NONE,
    owners: NONE,
    joined: 0,
    endsInName: false,
    head: words[from]?.lower ?? '',
  };
}

/** Its head is the whole phrase: `belum lama ini` negates nothing. */
function fixedChunk(
  words: readonly Word[],
  at: number,
  { to, kind }: NonNullable<ReturnType<typeof fixedPhraseAt>>,
): Chunk {
  if (kind === 'none') return plain('negator', at, to, words);
  const head = words
    .slice(at, to)
    .map(({ lower }) => lower)
    .join(' ');
  if (kind === 'where') return changeChunk(plain('subordinator', at, to, words), { head });
  return changeChunk(plain(kind === 'time' ? 'time' : 'auxiliary', at, to, words), { head });
}

/** `Budi Santoso, S.H., M.Si, mengatakan`: degrees with their commas, also the one that a verb follows. */
function commaChunk(words: readonly Word[], at: number, { mentions, headline }: PhraseContext): Chunk {
  const end = degreesEnd(words, at, mentions);
  if (end < 0) return plain('comma', at, at + 1, words);
  const closes = words[end]?.text === ',' && PREDICATE.has(tagWord(words, end + 1, headline));
  return plain('bracket', at, closes ? end + 1 : end, words);
}

/** A bracket with all that it holds; only its mark, where that is a clause of its own. */
function bracketChunk(words: readonly Word[], at: number, headline: boolean): Chunk {
  const end = bracketEnd(words, at);
  return isBracketedClause(words, at, end, headline)
    ? plain('mark', at, at + 1, words)
    : plain('bracket', at, end, words);
}

function nextChunk(words: readonly Word[], at: number, context: PhraseContext): Chunk {
  const time = timeEnd(words, at, context.isTime);
  if (time > at) return plain('time', at, time, words);
  const fixed = fixedPhraseAt(words, at);
  if (fixed !== null && !OF_NOUN.has(fixed.kind)) return fixedChunk(words, at, fixed);
  const kind = tagWord(words, at, context.headline);
  if (kind === 'bracket') return bracketChunk(words, at, context.headline);
  if (kind === 'comma') return commaChunk(words, at, context);
  if (kind !== 'noun-phrase') return plain(kind, at, at + 1, words);
  const titled = longTitleEnd(words, at, context.mentions);
  const end = titled > at ? titled : phraseEnd(words, at, context);
  return nounPhrase(words, at, end, context);
}

/** Joins what is parted, each pass only where the sentence holds a word that it looks for. */
function joinChunks(
  first: readonly Chunk[],
  words: readonly Word[],
  context: PhraseContext,
): readonly Chunk[] {
  const { mentions } = context;
  const marks = marksOf(words);
  const has = (mark: number): boolean => (marks & mark) !== 0;
  const sides = has(SENTENCE_MARKS.slash) ? slashPairs(first, mentions) : first;
  const set = has(SENTENCE_MARKS.dash) ? dashesAsCommas(personPairs(sides, mentions)) : sides;
  const parted = has(SENTENCE_MARKS.clauseNoun) ? splitClauseNouns(set, words, context) : set;
  const asides = joinAsides(has(SENTENCE_MARKS.exception) ? exceptionPhrases(parted) : parted);
  const whole = joinQuotedWords(joinBrackets(asides, words, context), words, context);
  const dashed = has(SENTENCE_MARKS.dash) ? joinDashed(whole) : whole;
  const holders = joinHolders(joinPlaces(dashed, words, mentions), words, mentions);
  const listed = joinCoordinated(joinEnumerated(holders, words), { words, mentions });
  const paired = context.headline ? joinHeadlinePair(listed, { words, mentions }) : listed;
  const company = joinCompany(paired, words, mentions);
  const inserted = joinInsertions(company, words, context);
  return has(SENTENCE_MARKS.until) ? untilClauses(inserted) : inserted;
}

/**
 * Cuts a sentence into chunks: noun phrases with the names they stand for, verbs, and the small words between.
 *
 * @param words the words of a sentence, with the mentions on them
 * @param context the mentions, whether it is a headline, and which words are dates
 * @returns chunks in order; coordinated names are one chunk
 * @example
 * // WHO meminta warga untuk mencuci tangan.
 * // noun-phrase[WHO] verb[meminta] noun-phrase[warga] subordinator[untuk] verb[mencuci] noun-phrase[tangan] mark[.]
 */
export function chunkSentence(words: readonly Word[], context: PhraseContext): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const chunk = nextChunk(words, at, context);
    chunks.push(chunk);
    at = chunk.to;
  }
  return joinChunks(chunks, words, context);
}
