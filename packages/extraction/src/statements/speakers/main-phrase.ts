import type { Chunk } from '../../clause/chunk.js';
import { AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';

/**
 * Finds the phrase with which the main clause begins, behind a clause without a subject of its own.
 *
 * @param chunks the chunks of a sentence that opens with such a clause
 * @returns index of the noun phrase behind the first comma, or -1 where no verb stands right behind it
 * @example
 * // Setelah menuding Seoul, [Pyongyang] meledakkan jalan
 * // Dituduh Washington memasok suku cadang, [Singapura] berjanji …
 */
export function mainPhrase(chunks: readonly Chunk[]): number {
  const comma = chunks.findIndex(({ kind }) => kind === 'comma');
  if (comma < 2 || chunks[comma + 1]?.kind !== 'noun-phrase') return -1;
  return chunks[skipAhead(chunks, comma + 2, AUXILIARY)]?.kind === 'verb' ? comma + 1 : -1;
}
