import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipBack } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { opensClause } from './opens-clause.js';

/** The comma before the one at `close`, or -1. */
function commaBefore(chunks: readonly Chunk[], close: number): number {
  return chunks.findLastIndex(({ kind }, at) => at < close && kind === 'comma');
}

/** Over days between commas: `, Kamis (5/6),`. */
function overDays(chunks: readonly Chunk[], close: number): number {
  const open = commaBefore(chunks, close);
  const inside = chunks.slice(open + 1, close);
  const isDay =
    open > 0 &&
    inside[0]?.kind === 'time' &&
    inside.every(({ kind }) => kind === 'time' || kind === 'bracket');
  return isDay ? overDays(chunks, open) : close;
}

/**
 * Finds the subject of a reporting verb over what stands between commas before it.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns index of the phrase, or -1 where no aside stands there
 * @example
 * // [Bloomberg], mengutip dokumen bea cukai, melaporkan; [X], dalam jumpa pers di Brussel, Kamis (5/6), mengatakan
 * // Bloomberg, Reuters, dan AFP melaporkan → -1
 */
export function overAside({ chunks }: SentenceView, verb: number): number {
  const last = skipBack(chunks, verb - 1, AUXILIARY);
  if (entryAt(chunks, last)?.kind !== 'comma') return -1;
  const close = overDays(chunks, last);
  const first = commaBefore(chunks, close);
  const opening = chunks[first + 1]?.head ?? '';
  if (first < 1 || !(isSpeechWord(opening, 'parenthesis') || hasClass(opening, 'negator'))) return -1;
  const phrase = overDays(chunks, first) - 1;
  return opensClause(chunks, phrase) ? phrase : -1;
}
