import type { SentenceView } from '../../clause/clause-view.js';
import { findComplements } from '../../clause/complements.js';
import { controlsObject } from '../../clause/object-control.js';
import { namesOf } from './role-names.js';

/** The verb of the clause that a noun stands in as an adjunct: behind the comma of one at the head of a sentence, else before it. */
function clauseVerb(view: SentenceView, noun: number): number {
  if (noun > 2) return view.chunks.findLastIndex(({ kind }, at) => at < noun && kind === 'verb');
  const comma = view.chunks.findIndex(({ kind }, at) => at > noun && kind === 'comma');
  if (comma < 0) return -1;
  return view.chunks.findIndex(({ kind }, at) => at > comma && kind === 'verb');
}

/**
 * Names whom the subject speaks to in a talk that is told beside the clause: who is asked, or behind `kepada` who is told.
 *
 * @param view the sentence
 * @param noun index of the chunk of the talk
 * @returns indices of mentions; empty where nobody is spoken to
 * @example
 * // Dalam [percakapan telepon], Macron meminta Netanyahu membuka Rafah. → Netanyahu
 * // Dalam [percakapan telepon], Macron membahas Rafah. → none
 */
export function interlocutors(view: SentenceView, noun: number): readonly number[] {
  const verb = clauseVerb(view, noun);
  const head = view.chunks[verb]?.head;
  if (head === undefined) return [];
  const { objects, prepositional } = findComplements(view.chunks, verb + 1);
  if (controlsObject(head)) return namesOf(view, view.chunks[objects[0] ?? -1]);
  const told = prepositional.find(({ preposition }) => preposition === 'kepada');
  return told === undefined ? [] : namesOf(view, view.chunks[told.phrase]);
}
