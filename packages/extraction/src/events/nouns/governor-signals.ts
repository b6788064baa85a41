import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { openedSigns } from '../objects/offered-signs.js';
import { openingAt, signalsOfPurpose } from '../status/chain-words.js';
import { ASKED, MAYBE, type Signal, TO_COME } from '../status/signal.js';
import { statusOf } from '../status/status.js';
import { isShared } from './telling-side.js';

/**
 * Reads what a verb right before a deed makes of it where somebody awaits it, foresees it or opens a way to it.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @param noun index of the chunk that names the deed
 * @returns signals; none behind other verbs
 * @example
 * // menunggu [serangan] → [TO_COME]; memprediksi [serangan] → [MAYBE]; menghentikan [serangan] → []
 */
export function outlookSignals(view: SentenceView, verb: number, noun: number): Signal[] {
  const head = verb === noun - 1 ? (view.chunks[verb]?.head ?? '') : '';
  if (isActWord(head, 'awaits')) return [TO_COME];
  if (isActWord(head, 'foresees')) return [MAYBE];
  return openedSigns(view, view.chunks[noun]?.from ?? 0);
}

/**
 * Reads what is only held to show a deed, or to bring it about, which makes the deed no more real.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @param noun index of the chunk that names the deed
 * @param chain the words around the verb
 * @returns signals; none behind other verbs
 * @example
 * // foto yang diduga menunjukkan [serangan] → that of `diduga`; foto yang menunjukkan [serangan] → []
 */
export function evidenceSignals(
  view: SentenceView,
  verb: number,
  noun: number,
  chain: readonly Signal[],
): readonly Signal[] {
  const head = verb === noun - 1 ? (view.chunks[verb]?.head ?? '') : '';
  const status = statusOf(chain, null, false);
  // `berangkat guna mengatur [penarikan]`: it has still to come.
  const aims = hasClass(entryAt(view.chunks, openingAt(view, verb))?.head ?? '', 'purpose');
  if (isActWord(head, 'arranges')) return status === 'negated' ? [] : [...chain, ...(aims ? [TO_COME] : [])];
  return isActWord(head, 'shows') && status === 'alleged' ? chain : [];
}

/**
 * Reads what makes a wish of a deed: a verb of asking right before it, or the purpose of another.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @param noun index of the chunk that names the deed
 * @param frame the deed
 * @returns signals; none where nobody asks for it
 * @example
 * // menuntut [pembebasan] Budi → ['menuntut']; mengecam [penahanan] Budi → []
 */
export function wishSignals(view: SentenceView, verb: number, noun: number, frame: Frame): Signal[] {
  const head = verb === noun - 1 ? (view.chunks[verb]?.head ?? '') : '';
  const wanted = statusOf([head], null, false) === 'requested';
  // `mendorong kerja sama`
  const shared = !wanted && isActWord(head, 'wishes-shared') && isShared(frame);
  return [...(wanted ? [head] : []), ...(shared ? [ASKED] : []), ...signalsOfPurpose(view, verb)];
}

/**
 * Reads that a verb only serves to bring a deed about, so that it has still to come.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @returns signals; none where the verb stands for itself
 * @example
 * // bertemu [untuk] mencapai kesepakatan → opens with TO_COME; mencapai kesepakatan → []
 */
export function effortSignals(view: SentenceView, verb: number): readonly Signal[] {
  const subject = view.chunks[findSubject(view.chunks, verb).phrase ?? -1];
  const serves = hasClass(entryAt(view.chunks, openingAt(view, verb))?.head ?? '', 'purpose');
  return serves || isRoleNoun(subject?.head ?? '', 'effort')
    ? [TO_COME, ...signalsOfPurpose(view, verb)]
    : [];
}
