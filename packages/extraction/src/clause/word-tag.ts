import { reportingForms } from '@warta/indonesian';
import { rememberWords } from '../remember-words.js';
import type { ChunkKind } from './chunk.js';
import { isSpeechWord } from './speech-word.js';
import { verbReadings } from './verb-lexicon.js';
import type { Word } from './word.js';
import { hasClass, looksLikeVerb } from './word-class.js';

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', '‘‘', '’’', '``', "''"]);

function tagPunctuation(word: Word): ChunkKind {
  if (QUOTES.has(word.text)) return 'quote';
  if (word.text === ',') return 'comma';
  if (word.text === '(' || word.text === '[') return 'bracket';
  return 'mark';
}

function isProper(word: Word, first: boolean): boolean {
  return !first && word.text.charAt(0) !== word.lower.charAt(0);
}

/** `untuk` and `dengan` before a verb open a clause. */
function opensClause(lower: string, next: Word | undefined): boolean {
  if (lower !== 'untuk' && lower !== 'dengan' && lower !== 'guna' && lower !== 'demi' && lower !== 'dalam')
    return false;
  if (next === undefined || next.mention >= 0) return false;
  return hasClass(next.lower, 'negator') || tagClosed(next.lower) === 'auxiliary' || isVerbWord(next.lower);
}

const ROUNDERS: ReadonlySet<string> = new Set([
  'sekitar',
  'hampir',
  'hingga',
  'sampai',
  'sedikitnya',
  'setidaknya',
]);

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
  return hasClass(lower, 'manner') && before !== undefined && before.mention < 0 && isVerbWord(before.lower);
}

/** `Haniyeh tewas dibunuh`: verbs without a prefix, behind a name or a small word only. */
function isBareVerb(words: readonly Word[], at: number): boolean {
  if (!hasClass(words[at]?.lower ?? '', 'intransitive')) return false;
  const before = words[at - 1];
  if (before === undefined) return false;
  const small = ['determiner', 'negator', 'auxiliary', 'subordinator', 'conjunction', 'pronoun'] as const;
  if (isVerbWord(before.lower)) return true;
  return before.mention >= 0 || small.some((name) => hasClass(before.lower, name));
}

/** `kata X` behind a quotation or comma is a reporting word; `kata` elsewhere is a noun. */
function tagsQuotation(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || (before.kind !== 'punctuation' && !isSpeechWord(before.lower, 'thus')))
    return false;
  return isTag(words[at]?.lower ?? '');
}

const isTag = rememberWords((lower) => reportingForms(lower).some((form) => form.voice === 'tag'));

const isVerbWord = rememberWords(
  (lower) => looksLikeVerb(lower) || verbReadings(lower).some((reading) => reading.voice !== 'bare'),
);

const tagClosed = rememberWords((lower): ChunkKind | null => {
  if (hasClass(lower, 'negator')) return 'negator';
  if (hasClass(lower, 'conjunction')) return 'conjunction';
  if (hasClass(lower, 'subordinator')) return 'subordinator';
  if (hasClass(lower, 'preposition')) return 'preposition';
  if (hasClass(lower, 'auxiliary')) return 'auxiliary';
  return null;
});

/** `kepada Antara`: a capital in running text makes a name of a small word. */
function isNameInside(words: readonly Word[], at: number, headline: boolean): boolean {
  const word = words[at];
  if (word === undefined || headline || words[at - 1]?.kind !== 'word') return false;
  return isProper(word, false) && word.text !== word.text.toUpperCase();
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
  if (tagsQuotation(words, at)) return 'verb';
  if (opensClause(word.lower, words[at + 1])) return 'subordinator';
  if (opensQuantity(words, at)) return 'noun-phrase';
  if (tellsManner(words, at)) return 'auxiliary';
  const closed = isNameInside(words, at, headline) ? null : tagClosed(word.lower);
  if (closed !== null) return closed;
  if (!headline && isProper(word, at === 0)) return 'noun-phrase';
  return isVerb(words, at, headline) ? 'verb' : 'noun-phrase';
}

function isVerb(words: readonly Word[], at: number, headline: boolean): boolean {
  const lower = words[at]?.lower ?? '';
  if (isVerbWord(lower) || isBareVerb(words, at)) return true;
  return headline && verbReadings(lower).length > 0;
}
