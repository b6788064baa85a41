import { reportingForms } from '@warta/indonesian';
import { entryAt } from '../../entry-at.js';
import { type Chunk, holdsName } from '../chunk.js';
import { hasClass } from '../word-class.js';

function accusesBare(word: string): boolean {
  return reportingForms(word).some(({ voice, frame }) => voice === 'bare' && frame === 'accuse');
}

/**
 * Finds where a relative clause opens in which somebody is accused in the object voice; who is accused stands before it and does what the next verb tells.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the phrase before that verb, which ends with the word that accuses
 * @returns index of the `yang`, or -1
 * @example
 * // Rusia, [yang] AS tuduh memasok drone; Rusia, [yang] mereka tuduh memasok drone
 */
export function accusedRelative(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun-phrase') return -1;
  const two = chunk.to === chunk.from + 2 && hasClass(chunk.head, 'pronoun');
  if (two) return entryAt(chunks, at - 1)?.head === 'yang' ? at - 1 : -1;
  const accuser = entryAt(chunks, at - 1);
  const named = accuser?.kind === 'noun-phrase' && holdsName(accuser);
  const opens = named && chunk.to === chunk.from + 1 && entryAt(chunks, at - 2)?.head === 'yang';
  return opens && accusesBare(chunk.head) ? at - 2 : -1;
}
