import { entryAt } from '../../entry-at.js';
import { type Chunk, changeChunk, holdsName, kindAt } from '../chunk.js';
import { opensPredicate } from '../opens-predicate.js';
import { isPersonNoun } from '../role-noun.js';
import { CLAUSE_EDGES } from '../skip-chunks.js';
import { overPhrases } from '../subjects/over-phrases.js';
import { hasClass } from '../word-class.js';

/** Somebody, with a verb of his own right behind. */
function isSubject(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun-phrase' || !opensPredicate(chunks[overPhrases(chunks, at + 1)])) return false;
  return holdsName(chunk) || isPersonNoun(chunk.head);
}

/** Whether the clause that ends before a place has its verb already. */
function clauseHasVerb(chunks: readonly Chunk[], end: number): boolean {
  for (let at = end - 1; at >= 0 && !CLAUSE_EDGES.has(kindAt(chunks, at) ?? ''); at -= 1)
    if (kindAt(chunks, at) === 'verb') return true;
  return false;
}

/** `menunggu [sampai] Kyiv menyerahkan X`; `dari Rafah sampai Jabalia` is a stretch. */
function isUntilClause(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at) !== 'preposition' || !hasClass(chunks[at]?.head ?? '', 'until')) return false;
  if (entryAt(chunks, at - 2)?.head === 'dari') return false;
  return isSubject(chunks, at + 1) && clauseHasVerb(chunks, at);
}

/**
 * Reads `sampai` as what opens a clause where somebody does something behind it.
 *
 * @param chunks the chunks of a sentence
 * @returns the chunks, prepositions elsewhere left as they are
 * @example
 * // Brasil menunggu [sampai] Polri menyita sabu: a subordinator
 * // Israel [sampai] Minggu menyerang Gaza: unchanged
 */
export function untilClauses(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((_, at) => isUntilClause(chunks, at))) return chunks;
  return chunks.map((chunk, at) =>
    isUntilClause(chunks, at) ? changeChunk(chunk, { kind: 'subordinator' }) : chunk,
  );
}
