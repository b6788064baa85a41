import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { SAID_SO, type Sign } from './signal.js';

/** `atas`, `karena`, `terkait`: opens what somebody is sued for. */
function opensGround(chunk: Chunk | undefined): boolean {
  const head = chunk?.head ?? '';
  return hasClass(head, 'reason') || isActWord(head, 'sued-over');
}

/** The verb before a place in its clause, over phrases and small words, or -1. */
function verbOver({ chunks }: SentenceView, from: number): number {
  for (let at = from; at >= 0; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'verb') return at;
    if (kind === 'mark' || kind === 'quote' || kind === 'subordinator' || kind === 'comma') return -1;
  }
  return -1;
}

/** `Karena [memasok senjata ke Israel], Jerman digugat`: the verb of the clause behind the comma, or -1. */
function verbBehind({ chunks }: SentenceView, from: number): number {
  const comma = chunks.findIndex(({ kind }, at) => at > from && kind === 'comma');
  if (comma < 0) return -1;
  const subject = skipAhead(chunks, comma + 1, SMALL_WORDS_AND_TIME);
  const verb = skipAhead(chunks, subject + 1, SMALL_WORDS_AND_TIME);
  return chunks[verb]?.kind === 'verb' ? verb : -1;
}

/**
 * Reads what somebody is only sued or tried for: those who sue say that it was done.
 *
 * @param view the sentence
 * @param deed index of the chunk that tells it
 * @returns a sign, or none
 * @example
 * // menggugat Rusia atas [pembunuhan] itu, menggugat Jerman karena [memasok] senjata → [SAID_SO]
 * // mengecam Rusia atas [pembunuhan] itu → none
 */
export function suedFor(view: SentenceView, deed: number): Sign[] {
  const link = skipBack(view.chunks, deed - 1, SMALL_WORDS_AND_TIME);
  if (!opensGround(view.chunks[link])) return [];
  const verb = link === 0 ? verbBehind(view, deed) : verbOver(view, link - 1);
  return isActWord(view.chunks[verb]?.head ?? '', 'sues') ? [SAID_SO] : [];
}
