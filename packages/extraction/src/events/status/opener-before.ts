import { type Chunk, kindAt } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { wordsOf } from './chain-words.js';
import type { Signal } from './signal.js';

/** `mungkin`, `kabarnya`, `diduga`: a small word, or a passive that tells so of a whole clause. */
function mayOpen(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'auxiliary' || (chunk?.kind === 'verb' && hasClass(chunk.head, 'hearsay'));
}

/** Nothing, a mark or the word that opens a clause. */
function isOpen(chunks: readonly Chunk[], at: number): boolean {
  return [undefined, 'mark', 'comma', 'quote', 'subordinator'].includes(kindAt(chunks, at));
}

/**
 * Words that open a clause before its subject and tell how real it is, with a comma behind them or without.
 *
 * @param view the sentence
 * @param start index of the chunk where the clause begins
 * @returns words in lower case, nearest first; none where something else stands before the subject
 * @example
 * // Mungkin saja [Iran mengirim drone]; Kabarnya, [Iran mengirim drone]. → ['saja', 'mungkin']; ['kabarnya']
 */
export function openersBefore(view: SentenceView, start: number): Signal[] {
  const { chunks } = view;
  // `Kabarnya, diam-diam Iran mengirim drone`: how it is done may stand between.
  const comma = skipBack(chunks, start - 1, AUXILIARY_AND_TIME);
  const last = kindAt(chunks, comma) === 'comma' ? comma - 1 : start - 1;
  let at = last;
  while (mayOpen(entryAt(chunks, at))) at -= 1;
  if (at === last || !isOpen(chunks, at)) return [];
  const openers = Array.from({ length: last - at }, (_, n) => last - n);
  return wordsOf(view, openers);
}
