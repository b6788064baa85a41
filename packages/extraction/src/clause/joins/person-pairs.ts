import type { Mention } from '../../findings.js';
import { type Chunk, changeChunk } from '../chunk.js';
import { isDashAt } from '../dash.js';
import { hasKind } from '../has-kind.js';

/** Whether a noun phrase is one person by name, with what they are called before it (`pasangan Budi Santoso`). */
function isOnePerson(chunk: Chunk | undefined, mentions: readonly Mention[]): boolean {
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length !== 1 || !chunk.endsInName) return false;
  return mentions[chunk.heads[0] ?? -1]?.kind === 'person';
}

/**
 * Reads a dash between two persons as the conjunction it stands for: those who run for office together.
 *
 * @param chunks the chunks of a sentence
 * @param mentions the mentions of its article
 * @returns the chunks, dashes elsewhere left as they are
 * @example
 * // pasangan Budi Santoso [-] Ani Lestari menang: as `pasangan Budi Santoso dan Ani Lestari menang`
 * // Budi Santoso [-] Jakarta: as it is
 */
export function personPairs(chunks: readonly Chunk[], mentions: readonly Mention[]): readonly Chunk[] {
  const isPair = (at: number): boolean =>
    isDashAt(chunks, at) &&
    isOnePerson(chunks[at - 1], mentions) &&
    isOnePerson(chunks[at + 1], mentions) &&
    chunks[at + 1]?.head === '';
  if (!chunks.some((_, at) => isPair(at))) return chunks;
  return chunks.map((chunk, at) =>
    isPair(at) ? changeChunk(chunk, { kind: 'conjunction', head: 'dan' }) : chunk,
  );
}

/** A phrase that ends with the name of a state, body or group: `TNI`, `pasukan AS`. */
function endsInSide(chunk: Chunk | undefined, mentions: readonly Mention[]): boolean {
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length > 1) return false;
  return hasKind(mentions, chunk.heads[0] ?? chunk.owners.at(-1) ?? -1, 'country', 'organization', 'group');
}

/**
 * Reads a slash between two states, bodies or groups as the conjunction it stands for.
 *
 * @param chunks the chunks of a sentence
 * @param mentions the mentions of its article
 * @returns the chunks, slashes elsewhere left as they are
 * @example
 * // Pasukan TNI[/]Polri menyerang: as `Pasukan TNI dan Polri menyerang`
 * // Danrem 173[/]Praja Vira Braja: as it is
 */
export function slashPairs(chunks: readonly Chunk[], mentions: readonly Mention[]): readonly Chunk[] {
  return chunks.map((chunk, at) => {
    if (chunk.head !== '/' || chunk.kind !== 'mark' || chunks[at + 1]?.head !== '') return chunk;
    const joins = endsInSide(chunks[at - 1], mentions) && endsInSide(chunks[at + 1], mentions);
    return joins ? changeChunk(chunk, { kind: 'conjunction', head: 'dan' }) : chunk;
  });
}
