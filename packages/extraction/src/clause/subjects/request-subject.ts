import { isClaimLink } from '../../statements/claims/claim-link.js';
import { type Chunk, kindAt } from '../chunk.js';
import { isRoleNoun } from '../role-noun.js';
import { SMALL_WORDS_AND_TIME, STOPS, skipBack } from '../skip-chunks.js';
import { refuses } from '../verb-before.js';
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
 * Finds who is asked for a gift that he refuses.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb of giving
 * @returns index of the verb or negator of refusing, whose subject would give; -1 where none stands so
 * @example
 * // Brasil [menolak] permintaan Jerman untuk memasok amunisi → menolak
 * // Swiss menolak permohonan Denmark untuk mengekspor ulang panser → none, Denmark would
 */
export function refusalBefore(chunks: readonly Chunk[], verb: number): number {
  const request = chunks[verb - 2];
  const asks = request?.kind === 'noun-phrase' && isRoleNoun(request.head, 'request');
  if (!asks || request.owners.length === 0 || !hasClass(chunks[verb - 1]?.head ?? '', 'purpose')) return -1;
  if (!isClaimLink(chunks[verb]?.head ?? '', 'giving') || !refuses(chunks[verb - 3])) return -1;
  return hasClass(chunks[verb + 1]?.head ?? '', 'once-more') ? -1 : verb - 3;
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
