import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import type { Word } from '../../clause/word.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';

function isMedical({ lower }: Word): boolean {
  return isActWord(lower, 'medical');
}

/** `diperiksa polisi di rumah sakit`, `diperiksa KPK di RSPAD`: whoever looks into it is no doctor. */
function isByOfficer({ words, chunks }: SentenceView, next: number): boolean {
  const chunk = chunks[next];
  if (chunk?.kind !== 'noun-phrase') return false;
  const inside = words.slice(chunk.from, chunk.to);
  return (
    !inside.some(isMedical) &&
    (chunk.heads.length > 0 || isRoleNoun(chunk.head, 'officer') || isRoleNoun(chunk.head, 'organ'))
  );
}

/**
 * Tells whether somebody is only examined by a doctor.
 *
 * @param view the sentence
 * @param frame the act
 * @param chunk index of the chunk that tells it
 * @example
 * // Biden diperiksa di rumah sakit → true; Budi diperiksa polisi di rumah sakit → false
 */
export function isMedicalCheck(view: SentenceView, { act }: Frame, chunk: number): boolean {
  if (act !== 'investigation' || isByOfficer(view, chunk + 1)) return false;
  const { chunks, words } = view;
  const [next, phrase] = chunks.slice(chunk + 1, chunk + 3);
  const where = next?.kind === 'preposition' && isActWord(next.head, 'checked-at') ? phrase : next;
  const stretches = [chunks[chunk], where?.kind === 'noun-phrase' ? where : undefined];
  return stretches.some((one) => one !== undefined && words.slice(one.from, one.to).some(isMedical));
}
