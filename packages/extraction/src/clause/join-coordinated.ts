import type { Chunk } from './chunk.js';

/** Names go with names, common nouns with common nouns: `AS, Korea Selatan dan Jepang`, `amunisi dan rudal Iran`. */
function goTogether(left: Chunk, right: Chunk): boolean {
  if (left.kind !== 'noun-phrase' || right.kind !== 'noun-phrase') return false;
  if (left.heads.length > 0) return right.heads.length > 0;
  return right.heads.length === 0 && left.owners.length === 0;
}

function join(left: Chunk, right: Chunk): Chunk {
  return {
    ...left,
    to: right.to,
    heads: [...left.heads, ...right.heads],
    owners: [...left.owners, ...right.owners],
  };
}

/** One past the last chunk of the list that begins at `at`; `at + 1` where there is none. */
function listEnd(chunks: readonly Chunk[], at: number): number {
  const first = chunks[at];
  if (first === undefined) return at + 1;
  let end = at + 1;
  let item = at + 1;
  while (item < chunks.length) {
    const comma = chunks[item]?.kind === 'comma' ? 1 : 0;
    const conjunction = chunks[item + comma]?.kind === 'conjunction' ? 1 : 0;
    const next = chunks[item + comma + conjunction];
    if (comma + conjunction === 0 || next === undefined || !goTogether(first, next)) return end;
    item += comma + conjunction + 1;
    if (conjunction === 1) end = item;
  }
  return end;
}

/**
 * Joins coordinated noun phrases into one chunk; a list counts only when it closes with a conjunction.
 *
 * @param chunks the chunks of a sentence
 * @returns the chunks, with every list of noun phrases as one
 */
export function joinCoordinated(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  let at = 0;
  while (at < chunks.length) {
    const end = listEnd(chunks, at);
    const items = chunks.slice(at, end).filter((chunk) => chunk.kind === 'noun-phrase');
    const first = items[0] ?? (chunks[at] as Chunk);
    joined.push(end > at + 1 ? items.slice(1).reduce(join, first) : first);
    at = end;
  }
  return joined;
}
