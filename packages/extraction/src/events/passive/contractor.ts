import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { isReporting } from '../../clause/is-reporting.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { verbBefore } from '../../clause/verb-before.js';
import type { Frame } from '../frame.js';
import { namesOf } from '../roles/role-names.js';

/**
 * Names who has signed with somebody what the clause around tells of, where only the other side is named.
 *
 * @param view the sentence
 * @param frame the act, of two sides
 * @param subject what was signed, with the words passed
 * @param complements the phrases behind the passive
 * @returns indices of mentions; empty where a verb of speech stands before, which may be another's
 * @example
 * // [La Paz] membuka isi perjanjian yang diteken dengan Teheran. → La Paz
 * // La Paz mengecam perjanjian yang diteken dengan Teheran. → none
 */
export function contractorOf(
  view: SentenceView,
  frame: Frame,
  { phrase, chain }: Subject,
  { prepositional }: Complements,
): readonly number[] {
  if (frame.roles['antara'] === undefined || phrase === null) return [];
  const isRelative = chain.some((at) => view.chunks[at]?.head === 'yang');
  const other = prepositional.find(({ preposition }) => preposition === 'dengan')?.phrase;
  if (!isRelative || other === undefined || namesOf(view, view.chunks[other]).length !== 1) return [];
  const verb = verbBefore(view.chunks, phrase);
  if (verb < 0 || isReporting(view.chunks[verb])) return [];
  const around = findSubject(view.chunks, verb).phrase;
  return around === null || around > phrase ? [] : namesOf(view, view.chunks[around]);
}
