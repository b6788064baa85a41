import { withoutNya } from '@warta/indonesian';
import { entryAt } from '../entry-at.js';
import { opensAdjunctClause } from './bare-adjunct.js';
import { type Chunk, kindAt } from './chunk.js';
import { isIdleChunk, isTellingWord } from './idle-words.js';
import type { PhraseContext } from './phrase-context.js';
import { isAnyRole, isPersonNoun } from './role-noun.js';
import { ADJUNCT, SMALL_WORDS, SMALL_WORDS_AND_TIME, skipAhead, skipBack } from './skip-chunks.js';
import { beginsPredicate, canGoOn, phraseEndingAt } from './subjects/before-insertion.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';

const SOMEBODY = ['organ', 'state', 'fighters', 'arms', 'officer', 'people', 'firm', 'medium'] as const;

/** A noun phrase that may be no subject itself: nobody, not pointed at, and written small. */
function isAdverbial(chunk: Chunk, words: readonly Word[]): boolean {
  if (chunk.kind !== 'noun-phrase') return true;
  // `sementara itu`
  if (chunk.to === chunk.from + 1 && hasClass(chunk.head, 'that')) return true;
  const noun = withoutNya(chunk.head);
  if (isPersonNoun(noun) || isAnyRole(noun, ...SOMEBODY)) return false;
  if (hasClass(noun, 'pronoun') || chunk.to - chunk.from > 3) return false;
  return !words.slice(chunk.from, chunk.to).some(({ form }) => form.capital || hasClass(form.lower, 'that'));
}

/** The phrase right before a place that ends in a name and is no deed itself, or -1. */
function namedBefore(chunks: readonly Chunk[], from: number): number {
  if (entryAt(chunks, from - 1)?.endsInName !== true) return -1;
  const phrase = phraseEndingAt(chunks, from - 1);
  const isDeed = phrase >= 0 && isTellingWord(chunks[phrase]?.head ?? '');
  return isDeed ? -1 : phrase;
}

/**
 * Finds where a bare phrase ends that tells how or when, between a name and its verb.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk of it
 * @param words the words of the sentence
 * @param context the mentions
 * @returns one past its last chunk, or -1
 * @example
 * // Iran [sekali lagi] menyerang; Polri [satu per satu] menangkap
 * // Iran warganya menyerang → -1
 */
export function barePhraseEnd(
  chunks: readonly Chunk[],
  from: number,
  words: readonly Word[],
  context: PhraseContext,
): number {
  if (context.headline || kindAt(chunks, from) !== 'noun-phrase') return -1;
  const phrase = namedBefore(chunks, skipBack(chunks, from - 1, SMALL_WORDS) + 1);
  if (phrase < 0) return -1;
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    if (at > from && beginsPredicate(chunks, at)) return canGoOn(chunks, phrase, at) ? at : -1;
    if (!ADJUNCT.has(chunk.kind) || !isIdleChunk(chunk, words, context) || !isAdverbial(chunk, words))
      return -1;
  }
  return -1;
}

const ADJUNCT_EDGES: ReadonlySet<string> = new Set(['mark', 'quote', 'conjunction', 'comma', 'subordinator']);

/** One past the last idle chunk before a verb, from a place on where the verb of the adjunct itself may stand; or -1. */
function lastBeforeVerb(chunks: readonly Chunk[], from: number, isIdle: (chunk: Chunk) => boolean): number {
  const own = skipAhead(chunks, from, SMALL_WORDS_AND_TIME);
  let end = -1;
  for (let at = from; at < chunks.length; at += 1) {
    if (ADJUNCT_EDGES.has(kindAt(chunks, at) ?? 'mark')) return end;
    const verb = skipAhead(chunks, at, SMALL_WORDS_AND_TIME);
    if (kindAt(chunks, verb) === 'verb' && verb > own) {
      end = at;
      at = verb;
    }
    if (!isIdle(chunks[at] as Chunk)) return end;
  }
  return end;
}

/**
 * Finds where an adjunct ends that no comma parts from the verb of its sentence, and that names nobody and tells no deed.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the word that opens it
 * @param words the words of the sentence
 * @param context the mentions
 * @returns one past its last chunk, or -1
 * @example
 * // Iran [sebelum matahari terbit] menyerang; Iran [karena alasan keamanan] menolak
 */
export function bareAdjunctEnd(
  chunks: readonly Chunk[],
  from: number,
  words: readonly Word[],
  context: PhraseContext,
): number {
  if (context.headline || !opensAdjunctClause(chunks[from])) return -1;
  const phrase = namedBefore(chunks, from);
  if (phrase < 0) return -1;
  const end = lastBeforeVerb(
    chunks,
    from + 1,
    (chunk) => isIdleChunk(chunk, words, context) && isAdverbial(chunk, words),
  );
  return end >= 0 && canGoOn(chunks, phrase, end) ? end : -1;
}
