import { type Chunk, kindAt } from '../chunk.js';
import { controlsObject } from '../object-control.js';
import { reportsAs } from '../reports-as.js';
import { verbBefore } from '../verb-before.js';

/** `mengundangnya`, `memintanya`: the object that does what follows is only `-nya`. */
function handsOverHeld(chunk: Chunk | undefined): boolean {
  const verb = chunk?.kind === 'verb' ? chunk.head : '';
  return verb.endsWith('nya') && controlsObject(verb.slice(0, -3));
}

/**
 * Reads who does what follows a verb whose object is only `-nya`.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the verb that may hold its object
 * @param verb index of the verb whose subject is asked for
 * @returns index of a phrase; null where it is not told who does it, undefined for other verbs
 * @example
 * // mengecam [peluncuran rudal] dan menyebutnya melanggar resolusi → peluncuran rudal
 */
export function heldSubject(chunks: readonly Chunk[], at: number, verb: number): number | null | undefined {
  return handsOverHeld(chunks[at]) ? null : whatIsCalled(chunks, at, verb);
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
