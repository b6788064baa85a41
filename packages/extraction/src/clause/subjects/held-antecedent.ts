import { entryAt } from '../../entry-at.js';
import { type Chunk, holdsName, kindAt } from '../chunk.js';

/**
 * Finds whom `-nya` behind a verb takes up: the only phrase with a name before it that is not who does it and stands behind no preposition.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb that holds its object
 * @param subject index of the phrase of who does it, or null
 * @returns index of a noun phrase, or null where none or several may be meant
 * @example
 * // [Serbia] marah setelah Moskow menuduhnya memasok amunisi → Serbia
 * // Serbia bertemu Ukraina setelah Moskow menuduhnya memasok amunisi → null
 */
export function heldAntecedent(
  chunks: readonly Chunk[],
  verb: number,
  subject: number | null,
): number | null {
  if (subject === null) return null;
  let found: number | null = null;
  for (let at = 0; at < verb; at += 1) {
    const chunk = chunks[at] as Chunk;
    if (kindAt(chunks, at) === 'quote') return null;
    if (at === subject || chunk.kind !== 'noun-phrase' || !holdsName(chunk)) continue;
    if (entryAt(chunks, at - 1)?.kind === 'preposition') continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}
