import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import type { Word } from '../../clause/word.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';

const CLOSES: ReadonlySet<string> = new Set(['comma', 'mark', 'quote', 'conjunction']);

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
  const close = chunks.findIndex(({ kind }, at) => at > chunk && CLOSES.has(kind));
  const to = chunks[close]?.from ?? words.length;
  return words.slice(chunks[chunk]?.from ?? 0, to).some(isMedical);
}
