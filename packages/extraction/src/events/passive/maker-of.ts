import type { SentenceView } from '../../clause/clause-view.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { overPassed } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { subjectDoers } from '../roles/subject-doers.js';
import type { Trigger } from '../rule.js';

/**
 * Names who gives what a passive of purpose tells of: who makes or buys it for that.
 *
 * @param view the sentence
 * @param trigger the passive verb
 * @param thing index of the chunk of what is given
 * @returns indices of mentions; empty for other acts than gifts
 * @example
 * // [Mesir] memproduksi roket untuk dikirim ke Rusia. → Mesir
 */
export function makerOf(view: SentenceView, { chunk, reading }: Trigger, thing: number): readonly number[] {
  const opening = overPassed(view.chunks, chunk - 1);
  const verb = view.chunks[thing - 1];
  if (!isActOf(reading.frame.act, 'wanted') || opening !== thing + 1 || verb?.kind !== 'verb') return [];
  if (!hasClass(view.chunks[opening]?.head ?? '', 'purpose') || verb.head.startsWith('di')) return [];
  return subjectDoers(view, reading.frame, findSubject(view.chunks, thing - 1).phrase).doers;
}
