import type { SentenceView } from '../../clause/clause-view.js';
import { isAnsweringVerb, isCharge } from '../../clause/subjects/charged-subject.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { bodiesOf } from '../roles/bodies-of.js';
import { namesOf } from '../roles/role-names.js';
import type { Governor } from './governor.js';

/** The acts that who answers a charge would have done themselves. */
function isChargeable(act: string): boolean {
  return isActOf(act, 'of-states') || isActOf(act, 'harm') || act === 'aid';
}

/**
 * Reads who answers a charge about a deed, and so would have done it where nobody else is named for it.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param frame what the noun names
 * @returns who answers as the doer; null where no charge stands before, the other side is not told, or the deed is of another kind
 * @example
 * // Iran membantah tudingan AS soal [pasokan drone] ke Rusia. → Iran
 * // Iran membantah tudingan AS soal [pasokan drone]. → null
 * // Iran membahas tudingan AS soal [pasokan drone] ke Rusia. → null
 */
export function chargedWith(view: SentenceView, chunk: number, { act, roles }: Frame): Governor | null {
  const [verb, charge, link] = view.chunks.slice(Math.max(0, chunk - 3), chunk);
  if (!isChargeable(act) || !isActWord(link?.head ?? '', 'topic') || !isCharge(charge)) return null;
  // `menepis tuduhan tentang transfer senjata`: it may be pointed at as told before, and by another side.
  const isTold = roles[view.chunks[chunk + 1]?.head ?? ''] !== undefined;
  if (!isTold || !isAnsweringVerb(verb)) return null;
  const answering = view.chunks[findSubject(view.chunks, chunk - 3).phrase ?? -1];
  if (answering === undefined) return null;
  const bodies = isActOf(act, 'of-states') ? bodiesOf(view, answering) : [];
  const doers = bodies.length > 0 ? bodies : namesOf(view, answering);
  return doers.length > 0 ? { doers, patients: [], chain: [], answered: true } : null;
}
