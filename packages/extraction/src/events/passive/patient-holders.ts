import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { antecedentOf } from '../../clause/relative-clause.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { backedOwners, holdersIn } from '../roles/holders.js';
import { isForeign } from '../roles/is-foreign.js';
import { ownSide } from '../roles/own-side.js';
import { namesOf } from '../roles/role-names.js';
import { servingFrom } from '../roles/serving-from.js';

/** `[Iran], negara yang tiga fasilitas nuklirnya digempur AS`, `[Suriah], yang ibu kotanya dibom Israel`: the state or group that a relative clause tells of owns what it names in `-nya`. */
function relativeOwners(view: SentenceView, patient: Chunk): readonly number[] {
  const at = view.chunks.indexOf(patient);
  const isOwned = view.words[patient.to - 1]?.lower.endsWith('nya') === true && patient.owners.length === 0;
  if (!isOwned || view.chunks[at - 1]?.head !== 'yang' || isPersonNoun(patient.head.slice(0, -3))) return [];
  const owner = antecedentOf(view.chunks, at - 1);
  const names = owner === null ? [] : namesOf(view, view.chunks[owner]);
  return names.filter((name) => hasKind(view.mentions, name, 'country', 'group'));
}

/**
 * Names whose the thing is that a passive act is done to; troops called by their own name (`tentara bayaran Wagner`) are theirs.
 *
 * @param view the sentence
 * @param frame the act
 * @param patient the subject of the passive
 * @returns indices of mentions
 */
export function patientHolders(view: SentenceView, frame: Frame, patient: Chunk): readonly number[] {
  const ofAntecedent = relativeOwners(view, patient);
  if (ofAntecedent.length > 0) return ofAntecedent;
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
  if (frame.act === 'support') return backedOwners(view, patient.owners, patient.head);
  return own ? patient.heads.filter((head) => view.mentions[head]?.kind !== 'place') : patient.owners;
}
