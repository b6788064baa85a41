import { entryAt } from '../../entry-at.js';
import { type Chunk, type ChunkKind, changeChunk } from '../chunk.js';
import { isReporting } from '../is-reporting.js';
import { nounPhrase } from '../noun-phrase.js';
import type { PhraseContext } from '../phrase-context.js';
import type { Word } from '../word.js';
import { hasClass } from '../word-class.js';

/** How many words stand between the marks at most; more are somebody's own words. */
const SHORT = 4;

const SINGLE: ReadonlySet<string> = new Set(["'", '‘', '’']);

/** What goes on behind the marks in the same clause; a stop or a comma closes what somebody said. */
const GOES_ON: ReadonlySet<ChunkKind> = new Set(['preposition', 'verb', 'auxiliary', 'time']);

function isQuote(chunk: Chunk | undefined, words: readonly Word[]): boolean {
  return chunk?.kind === 'quote' || (chunk?.kind === 'mark' && SINGLE.has(words[chunk.from]?.text ?? ''));
}

/** `serangan "membela diri"`: behind the noun of a deed a verb between the marks tells what kind it is. */
function isQualifiedDeed(chunk: Chunk | undefined, words: readonly Word[]): boolean {
  const last = words[(chunk?.to ?? 0) - 1];
  return chunk?.kind === 'noun-phrase' && last?.mention === -1 && /..(?:an|si)$/.test(last.lower);
}

/** Index of the mark that closes the few words behind an opening one, or -1 where they are no part of a noun phrase. */
function closingMark(chunks: readonly Chunk[], open: number, words: readonly Word[]): number {
  if (!isQuote(chunks[open], words)) return -1;
  const isKind = chunks[open + 1]?.kind === 'verb' && isQualifiedDeed(entryAt(chunks, open - 1), words);
  const phrase = open + (isKind ? 2 : 1);
  if (chunks[phrase]?.kind !== 'noun-phrase') return -1;
  const close = phrase + 1;
  const [from, to] = [chunks[open]?.to ?? 0, chunks[close]?.from ?? Infinity];
  return isQuote(chunks[close], words) && to - from <= SHORT ? close : -1;
}

/** `mengirim "beberapa lusin" senjata`: words that only count what stands behind the marks. */
function isCount(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ lower, kind }) => kind === 'number' || hasClass(lower, 'quantifier'));
}

/** One past the last chunk of the noun phrase that goes on through the marks, or -1 where no clause goes on behind it. */
function endOfPhrase(chunks: readonly Chunk[], open: number, words: readonly Word[]): number {
  const close = closingMark(chunks, open, words);
  if (close < 0) return -1;
  const owner = chunks[close + 1];
  const isOwned =
    owner?.kind === 'noun-phrase' &&
    ((words[owner.from]?.mention ?? -1) >= 0 ||
      isCount(words, chunks[open]?.to ?? 0, chunks[close]?.from ?? 0));
  const end = close + (isOwned ? 2 : 1);
  return GOES_ON.has(chunks[end]?.kind ?? 'mark') ? end : -1;
}

/** `"Israel"`: index of the closing mark behind one name alone, which the marks only keep at a distance; -1 where there is none. */
function closesName(chunks: readonly Chunk[], open: number, words: readonly Word[]): number {
  const [mark, name, close] = chunks.slice(open, open + 3);
  if (mark?.kind !== 'quote' || name?.kind !== 'noun-phrase' || close?.kind !== 'quote') return -1;
  const [first] = name.heads;
  if (first === undefined || name.heads.length > 1 || name.to !== close.from) return -1;
  return words.slice(name.from, name.to).every(({ mention }) => mention === first) ? open + 2 : -1;
}

/**
 * Joins a noun phrase with words of its own between quotation marks, which only keep a distance from them.
 *
 * @param chunks the chunks of a sentence
 * @param words its words
 * @param context the mentions
 * @returns the chunks, quotations elsewhere left as they are
 * @example
 * // [serangan] ["] [pertahanan diri] ["] terhadap Iran → [serangan "pertahanan diri"] terhadap Iran
 * // menyebutnya ["] [serangan] ["] terhadap Iran: left as it is, somebody's own word
 */
export function joinQuotedWords(
  chunks: readonly Chunk[],
  words: readonly Word[],
  context: PhraseContext,
): Chunk[] {
  if (!chunks.some((chunk) => isQuote(chunk, words))) return [...chunks];
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const before = entryAt(joined, joined.length - 1);
    const end = endOfPhrase(chunks, at, words);
    const last = entryAt(chunks, end - 1);
    const name = closesName(chunks, at, words);
    if (last !== undefined && before?.kind === 'noun-phrase' && !before.endsInName) {
      joined[joined.length - 1] = nounPhrase(words, before.from, last.to, context);
      at = end - 1;
    } else if (last !== undefined && before?.kind === 'verb' && !isReporting(before)) {
      const phrase = nounPhrase(words, chunk.from + 1, last.to, context);
      joined.push(changeChunk(phrase, { from: chunk.from }));
      at = end - 1;
    } else if (name > 0) {
      const phrase = nounPhrase(words, chunk.to, chunks[name]?.from ?? chunk.to, context);
      joined.push(changeChunk(phrase, { from: chunk.from, to: chunks[name]?.to ?? phrase.to }));
      at = name;
    } else {
      joined.push(chunk);
    }
  }
  return joined;
}
