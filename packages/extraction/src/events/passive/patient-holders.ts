import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { holdersIn } from '../roles/holders.js';
import { isForeign } from '../roles/is-foreign.js';
import { ownSide } from '../roles/own-side.js';
import { servingFrom } from '../roles/serving-from.js';

/**
 * Names whose the thing is that a passive act is done to; troops called by their own name (`tentara bayaran Wagner`) are theirs.
 *
 * @param view the sentence
 * @param frame the act
 * @param patient the subject of the passive
 * @returns indices of mentions
 */
export function patientHolders(view: SentenceView, frame: Frame, patient: Chunk): readonly number[] {
  if (frame.act === 'investigation') return holdersIn(view, patient, frame.act);
  const harms = isActOf(frame.act, 'harm') || frame.act === 'sanction';
  if (harms && patient.heads.length === 0 && isForeign(view, patient)) return [];
  // `Penembak Malala ditangkap`: what befalls who did it does not befall the victim.
  if (isActWord(patient.head, 'culprit-of')) return [];
  const own = frame.act === 'troop-deployment' && patient.owners.length === 0;
  // `Jerman membantah tentaranya ditarik`
  if (frame.act === 'withdrawal' && patient.owners.length === 0) return ownSide(view, patient);
  const from = own ? servingFrom(view, patient) : [];
  if (from.length > 0) return from;
  return own ? patient.heads.filter((head) => view.mentions[head]?.kind !== 'place') : patient.owners;
}
