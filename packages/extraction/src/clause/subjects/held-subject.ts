import { type Chunk, kindAt } from '../chunk.js';
import { controlsObject } from '../object-control.js';
import { reportsAs } from '../reports-as.js';
import { verbBefore } from '../verb-before.js';
import type { Clauses } from './clauses.js';
import { heldAntecedent } from './held-antecedent.js';

/**
 * Tells whether the object of a verb, who does what follows, is only `-nya`.
 *
 * @param chunk the verb's chunk
 * @example
 * // mengundangnya, memintanya → true; mengundang, memukulnya → false
 */
export function handsOverHeld(chunk: Chunk | undefined): boolean {
  const verb = chunk?.kind === 'verb' ? chunk.head : '';
  return verb.endsWith('nya') && controlsObject(verb.slice(0, -3));
}

/**
 * Reads who does what follows a verb whose object is only `-nya`.
 *
 * @param clauses the sentence
 * @param at index of the verb that may hold its object
 * @param verb index of the verb whose subject is asked for
 * @returns index of a phrase; null where it is not told who does it, undefined for other verbs
 * @example
 * // mengecam [peluncuran rudal] dan menyebutnya melanggar resolusi → peluncuran rudal
 * // [Serbia] marah setelah Moskow menuduhnya memasok amunisi → Serbia
 */
export function heldSubject(clauses: Clauses, at: number, verb: number): number | null | undefined {
  const { chunks } = clauses;
  if (!handsOverHeld(chunks[at])) return whatIsCalled(chunks, at, verb);
  return heldAntecedent(chunks, at, clauses.subjectOf(at).phrase);
}

/** `mengecam [peluncuran rudal] dan menyebutnya melanggar`: what the verb before is about, null where that is not told; undefined for other verbs. */
function whatIsCalled(chunks: readonly Chunk[], at: number, verb: number): number | null | undefined {
  const said = chunks[at]?.kind === 'verb' ? (chunks[at]?.head ?? '') : '';
  const close = chunks.slice(at + 1, verb).every(({ kind }) => kind === 'auxiliary' || kind === 'negator');
  if (!close || !said.endsWith('nya') || !reportsAs(said.slice(0, -3), 'active', 'say')) return undefined;
  const before = verbBefore(chunks, at);
  const joined = kindAt(chunks, at - 1) === 'conjunction' && kindAt(chunks, before + 1) === 'noun-phrase';
  return before >= 0 && joined ? before + 1 : null;
}
