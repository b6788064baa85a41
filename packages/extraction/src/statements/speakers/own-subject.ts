import type { SentenceView } from '../../clause/clause-view.js';
import { isAnyRole, isPersonNoun } from '../../clause/role-noun.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { entryAt } from '../../entry-at.js';

/**
 * Finds the subject of a reporting verb behind `, dengan`, where the clause has one of its own.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns index of the phrase, or -1 where `dengan` opens no such clause
 * @example
 * // Kenya menutup perbatasan, dengan [seorang pejabat] menyebut langkah itu sementara.
 * // Kenya, dengan dukungan Ghana, menyebut langkah itu sementara. → -1
 */
export function ownSubject({ chunks }: SentenceView, verb: number): number {
  const at = skipBack(chunks, verb - 1, SMALL_WORDS_AND_TIME);
  const chunk = entryAt(chunks, at);
  const opens = entryAt(chunks, at - 1)?.head === 'dengan' && entryAt(chunks, at - 2)?.kind === 'comma';
  if (chunk?.kind !== 'noun-phrase' || !opens) return -1;
  const speaks =
    chunk.heads.length > 0 || isPersonNoun(chunk.head) || isAnyRole(chunk.head, 'organ', 'medium', 'firm');
  return speaks && chunks.slice(0, at - 2).some(({ kind }) => kind === 'verb') ? at : -1;
}
