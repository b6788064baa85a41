import type { SentenceView } from '../clause/clause-view.js';
import { hasClass } from '../clause/word-class.js';
import { namesOf } from './role-names.js';
import { subjectNames } from './subject-names.js';

/**
 * Names the subject of the clause that a noun stands in as an adjunct: `X dan Y membahas itu dalam pertemuan`, `Selama kunjungan ke Bali, X …`.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @returns indices of mentions; empty where the noun is no adjunct
 */
export function sharedSubject(view: SentenceView, noun: number): readonly number[] {
  const before = view.chunks[noun - 1];
  const isAside = hasClass(view.chunks[noun]?.head ?? '', 'aside');
  if (before === undefined || !(hasClass(before.head, 'occasion') || isAside)) return [];
  if (noun <= 2) return mainSubject(view, noun);
  for (let at = noun - 2; at >= 0; at -= 1) {
    const chunk = view.chunks[at];
    if (chunk?.kind === 'mark' || chunk?.kind === 'quote') return [];
    if (chunk?.kind === 'subordinator' && !hasClass(chunk.head, 'purpose')) return [];
    if (chunk?.kind === 'verb') return subjectNames(view, at).names;
  }
  return [];
}

/**
 * Names the subject behind the comma that closes an adjunct at the head of a sentence.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @returns indices of mentions; empty where the noun opens no such adjunct
 * @example
 * // Selama [kunjungannya] ke Pyongyang, Lavrov … → Lavrov
 */
export function mainSubject(view: SentenceView, noun: number): readonly number[] {
  if (noun > 2) return [];
  const comma = view.chunks.findIndex((chunk, at) => at > noun && chunk.kind === 'comma');
  return comma < 0 ? [] : namesOf(view, view.chunks[comma + 1]);
}
