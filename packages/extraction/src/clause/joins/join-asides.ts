import { type Chunk, changeChunk, kindAt } from '../chunk.js';

/** What a verb begins with. */
const VERBAL: readonly (string | undefined)[] = ['auxiliary', 'negator', 'verb'];

/** `[,] [sebaliknya] [,] menuduh`: a small word between commas, behind a phrase and before a verb. */
function isAside(chunks: readonly Chunk[], comma: number): boolean {
  return (
    kindAt(chunks, comma) === 'comma' &&
    kindAt(chunks, comma + 1) === 'auxiliary' &&
    kindAt(chunks, comma + 2) === 'comma' &&
    VERBAL.includes(kindAt(chunks, comma + 3)) &&
    ['noun-phrase', 'bracket'].includes(kindAt(chunks, comma - 1) ?? '')
  );
}

/**
 * Makes a small word of a verb that is set off by commas one of its small words.
 *
 * @param chunks the chunks of a sentence
 * @returns the chunks; the commas go with the word
 * @example
 * // Teheran[, sebaliknya,] menuduh Yunani. → as `Teheran sebaliknya menuduh Yunani`
 */
export function joinAsides(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((_, at) => isAside(chunks, at))) return chunks;
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const word = chunks[at + 1];
    if (word === undefined || !isAside(chunks, at)) {
      joined.push(chunk);
      continue;
    }
    joined.push(changeChunk(word, { from: chunk.from, to: word.to + 1 }));
    at += 2;
  }
  return joined;
}
