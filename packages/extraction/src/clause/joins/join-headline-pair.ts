import { type Chunk, changeChunk, kindAt } from '../chunk.js';
import { hasKind } from '../has-kind.js';
import type { Listed } from './list-items.js';

/** Index of the first name of a pair at the head of a title, behind the kicker of a colon: `Panas! AS, Korsel Gelar …`; or -1. */
function pairAt(chunks: readonly Chunk[], { mentions }: Listed): number {
  const isSide = (at: number): boolean => {
    const chunk = chunks[at];
    const [head = -1] = chunk?.heads ?? [];
    const alone = chunk?.heads.length === 1 && chunk.head === '' && chunk.owners.length === 0;
    return alone && hasKind(mentions, head, 'country', 'group');
  };
  const behind = chunks.findIndex(({ kind }) => kind === 'mark') + 1;
  return (
    [0, behind].find(
      (at) =>
        isSide(at) &&
        kindAt(chunks, at + 1) === 'comma' &&
        isSide(at + 2) &&
        ['verb', 'auxiliary'].includes(kindAt(chunks, at + 3) ?? ''),
    ) ?? -1
  );
}

/**
 * Joins two states or groups that a title puts before its verb with a comma for `dan`.
 *
 * @param chunks the chunks of a title
 * @param sentence its words, and the mentions of the article
 * @returns the chunks, with the pair as one
 * @example
 * // [Rusia, Ukraina] Tukar Tawanan: one chunk with two heads
 * // [Trump, Presiden AS,] Tuding Iran: nothing joined
 */
export function joinHeadlinePair(chunks: readonly Chunk[], sentence: Listed): readonly Chunk[] {
  const at = pairAt(chunks, sentence);
  const [first, , second] = chunks.slice(Math.max(at, 0));
  if (at < 0 || first === undefined || second === undefined) return chunks;
  const pair = changeChunk(first, {
    to: second.to,
    heads: [...first.heads, ...second.heads],
    endsInName: true,
  });
  return [...chunks.slice(0, at), pair, ...chunks.slice(at + 3)];
}
