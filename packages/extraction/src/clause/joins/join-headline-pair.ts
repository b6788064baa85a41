import type { Mention } from '../../findings.js';
import { type Chunk, changeChunk, kindAt } from '../chunk.js';
import { isDashAt } from '../dash.js';
import { hasKind } from '../has-kind.js';
import type { Listed } from './list-items.js';

/** A state or group with nothing beside it. */
function isSide(chunk: Chunk | undefined, mentions: readonly Mention[]): boolean {
  const [head = -1] = chunk?.heads ?? [];
  const alone = chunk?.heads.length === 1 && chunk.head === '' && chunk.owners.length === 0;
  return alone && hasKind(mentions, head, 'country', 'group');
}

/** Somebody's name, with what they are called before it: `Presiden Korut Kim Jong Un`. */
function isNamed(chunk: Chunk | undefined, mentions: readonly Mention[]): boolean {
  const [head = -1, other] = chunk?.kind === 'noun-phrase' && chunk.endsInName ? chunk.heads : [];
  return other === undefined && hasKind(mentions, head, 'country', 'group', 'organization', 'person');
}

/** `TNI[ - ]Polri`, `Iran[,] Israel`: a dash may stand for `dan` between any two names, a comma between states and groups. */
function isPair(chunks: readonly Chunk[], at: number, mentions: readonly Mention[]): boolean {
  const [first, second] = [chunks[at], chunks[at + 2]];
  if (isDashAt(chunks, at + 1)) return isNamed(first, mentions) && isNamed(second, mentions);
  return kindAt(chunks, at + 1) === 'comma' && isSide(first, mentions) && isSide(second, mentions);
}

/** Index of the first name of a pair at the head of a title, behind the kicker of a colon: `Panas! AS, Korsel Gelar …`; or -1. */
function pairAt(chunks: readonly Chunk[], { mentions }: Listed): number {
  const behind = chunks.findIndex(({ kind }, at) => kind === 'mark' && !isDashAt(chunks, at)) + 1;
  return (
    [0, behind].find(
      (at) => isPair(chunks, at, mentions) && ['verb', 'auxiliary'].includes(kindAt(chunks, at + 3) ?? ''),
    ) ?? -1
  );
}

/**
 * Joins two names that a title puts before its verb with a dash for `dan`, and two states or groups with a comma.
 *
 * @param chunks the chunks of a title
 * @param sentence its words, and the mentions of the article
 * @returns the chunks, with the pair as one
 * @example
 * // [Rusia, Ukraina] Tukar Tawanan, [TNI - Polri] Gelar Patroli: one chunk with two heads
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
