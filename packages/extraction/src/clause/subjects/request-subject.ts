import { type Chunk, kindAt } from '../chunk.js';
import { isRoleNoun } from '../role-noun.js';
import { SMALL_WORDS_AND_TIME, STOPS, skipBack } from '../skip-chunks.js';
import { hasClass } from '../word-class.js';
import type { Subject } from './clauses.js';

/** Whether a phrase names what somebody asks for or puts to another. */
function asks(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'noun-phrase' && (isRoleNoun(chunk.head, 'request') || isRoleNoun(chunk.head, 'effort'))
  );
}

/** Index of the request that a word of purpose stands behind, over whom it is put to; -1 where none opens the clause. */
function requestBefore(chunks: readonly Chunk[], purpose: number): number {
  let at = purpose - 1;
  while (kindAt(chunks, at) === 'noun-phrase' && kindAt(chunks, at - 1) === 'preposition') at -= 2;
  const before = kindAt(chunks, at - 1);
  const opens = before === undefined || before === 'subordinator' || STOPS.has(before);
  return opens && asks(chunks[at]) ? at : -1;
}

/** Index of the request before the verb of what is asked for, in the same clause; -1 where there is none. */
function requestOver(chunks: readonly Chunk[], from: number): number {
  let inner = false;
  for (let at = from; at > 0 && !STOPS.has(kindAt(chunks, at) ?? ''); at -= 1) {
    inner ||= kindAt(chunks, at) === 'verb';
    if (!inner || !hasClass(chunks[at]?.head ?? '', 'purpose')) continue;
    const request = requestBefore(chunks, at);
    if (request >= 0) return request;
  }
  return -1;
}

/**
 * Finds the request that a passive of answering is about, over the clause that tells what is asked for.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb
 * @returns the request, and the small words before the verb; null for other verbs
 * @example
 * // [Permintaan Polandia] untuk menempatkan pasukan tidak ditolak Jerman. → Permintaan Polandia, with `tidak`
 * // Polandia meminta agar [usulannya] diterima Jerman. → null
 */
export function requestSubject(chunks: readonly Chunk[], verb: number): Subject | null {
  const head = chunks[verb]?.head ?? '';
  if (!head.startsWith('di') || !hasClass(head, 'answered')) return null;
  const last = skipBack(chunks, verb - 1, SMALL_WORDS_AND_TIME);
  const request = requestOver(chunks, last);
  if (request < 0) return null;
  const chain = Array.from({ length: verb - 1 - last }, (_, n) => verb - 1 - n);
  return { phrase: request, chain };
}
