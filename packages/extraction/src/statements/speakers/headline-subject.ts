import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';

/** The second clause of a headline: `…, Indonesia Desak …`, `…, Menteri X: …`. */
function speaksOn(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' || chunk?.kind === 'negator' || chunk?.head === ':';
}

/**
 * Finds the subject that the first clause of a headline borrows from its second.
 *
 * @param view the sentence
 * @param verb index of the verb that opens it
 * @returns index of the phrase, or -1 where nobody speaks on
 * @example
 * // Kecam Serangan ke Doha, [Indonesia] Desak Gencatan Senjata
 * // Kecam Serangan ke Doha, Gencatan Senjata → -1
 */
export function headlineSubject({ zone, chunks }: SentenceView, verb: number): number {
  if (zone !== 'title' || verb !== 0) return -1;
  const comma = chunks.findIndex((chunk) => chunk.kind === 'comma');
  const phrase = comma > 0 && chunks[comma + 1]?.kind === 'noun-phrase';
  return phrase && speaksOn(chunks[comma + 2]) ? comma + 1 : -1;
}
