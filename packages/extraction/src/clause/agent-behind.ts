import type { Chunk } from './chunk.js';

/**
 * Index of the chunk where the agent of a passive stands: right behind the verb, or behind `oleh`. It need not be a noun phrase.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the passive's chunk
 * @example
 * // dikirim [Iran], dikirim oleh [Iran] → index of `Iran`
 */
export function agentBehind(chunks: readonly Chunk[], verb: number): number {
  return chunks[verb + 1]?.head === 'oleh' ? verb + 2 : verb + 1;
}
