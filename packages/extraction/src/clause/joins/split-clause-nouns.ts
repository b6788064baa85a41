import { type Chunk, changeChunk, kindAt } from '../chunk.js';
import { nounPhrase } from '../noun-phrase.js';
import { opensPredicate } from '../opens-predicate.js';
import type { PhraseContext } from '../phrase-context.js';
import type { Word } from '../word.js';
import { hasClass } from '../word-class.js';

/** `Kami tahu Iran …`: what is known is a clause of its own. */
function isKnown(words: readonly Word[], from: number): boolean {
  return hasClass(words[from]?.lower ?? '', 'pronoun') && hasClass(words[from + 1]?.lower ?? '', 'knowing');
}

/** One past the words that open a clause inside a phrase: `hari`, `Ini kali pertama`, `Kami tahu`, or -1. */
function openingEnd(words: readonly Word[], { from, to }: Chunk): number {
  if (isKnown(words, from)) return from + 2 < to ? from + 2 : -1;
  let at = from;
  while (at < to && words[at]?.mention === -1 && !hasClass(words[at]?.lower ?? '', 'clause-noun')) at += 1;
  if (at >= to || words[at]?.mention !== -1) return -1;
  while (
    at < to &&
    (hasClass(words[at]?.lower ?? '', 'clause-noun') || hasClass(words[at]?.lower ?? '', 'order'))
  )
    at += 1;
  return at < to ? at : -1;
}

/** One past a duration that opens a phrase, or -1: `tujuh jam (lamanya)`, `sebulan penuh`; in `presiden dua periode` it does not open it. */
function durationEnd(words: readonly Word[], { from, to }: Chunk): number {
  let at = from;
  while (at < to && isCount(words[at])) at += 1;
  const period = words[at]?.lower ?? '';
  if (!hasClass(period, 'period') || (at === from && !period.startsWith('se'))) return -1;
  at += 1;
  while (at < to && hasClass(words[at]?.lower ?? '', 'throughout')) at += 1;
  return at < to ? at : -1;
}

function isCount(word: Word | undefined): boolean {
  return word?.kind === 'number' || hasClass(word?.lower ?? '', 'quantifier');
}

/** Where a phrase is parted, or -1; in `mengenang 30 tahun pembantaian X` the duration belongs to what a verb acts on. */
function splitAt(chunks: readonly Chunk[], at: number, words: readonly Word[]): number {
  const chunk = chunks[at] as Chunk;
  const end = openingEnd(words, chunk);
  return end > 0 || kindAt(chunks, at - 1) === 'verb' ? end : durationEnd(words, chunk);
}

/** `hari [Rusia dan Belarus] menyerang`: a verb follows the names. */
function verbFollowsNames(chunks: readonly Chunk[], at: number): boolean {
  let next = at + 1;
  while (
    ['conjunction', 'comma'].includes(kindAt(chunks, next) ?? '') &&
    kindAt(chunks, next + 1) === 'noun-phrase'
  )
    next += 2;
  return opensPredicate(chunks[next]);
}

/**
 * Parts a phrase whose noun opens a clause of its own from the subject of that clause.
 *
 * @param chunks the chunks of a sentence
 * @param words its words
 * @param context the mentions
 * @returns the chunks, the noun as a subordinator
 * @example
 * // Ini kali pertama Rusia menyerang Ukraina. → subordinator[Ini kali pertama] noun-phrase[Rusia] verb[menyerang] …
 * // Ini hari pertama Ramadan. → noun-phrase[Ini hari pertama Ramadan]
 */
export function splitClauseNouns(
  chunks: readonly Chunk[],
  words: readonly Word[],
  context: PhraseContext,
): readonly Chunk[] {
  let split: Chunk[] | undefined;
  for (const [at, chunk] of chunks.entries()) {
    const named = chunk.kind === 'noun-phrase' && chunk.endsInName;
    const end = named ? splitAt(chunks, at, words) : -1;
    const parts =
      end > 0 && verbFollowsNames(chunks, at) ? openingAndSubject(words, chunk, end, context) : undefined;
    if (parts !== undefined) split ??= chunks.slice(0, at);
    split?.push(...(parts ?? [chunk]));
  }
  return split ?? chunks;
}

/** The opening and the subject. */
function openingAndSubject(
  words: readonly Word[],
  chunk: Chunk,
  end: number,
  context: PhraseContext,
): Chunk[] {
  const opening = changeChunk(nounPhrase(words, chunk.from, end, context), {
    kind: 'subordinator',
    head: words[end - 1]?.lower ?? '',
  });
  return [opening, nounPhrase(words, end, chunk.to, context)];
}
