import { holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { bodiesOf } from '../roles/bodies-of.js';
import { namesOf } from '../roles/role-names.js';
import { type Governor, NO_GOVERNOR } from './governor.js';

/** Who gives thanks: the subject of `berterima kasih`, or of the verb before `terima kasih`; for a person, the state or body behind. */
function thankers(view: SentenceView, thanks: number): readonly number[] {
  const verb = [thanks, thanks - 1].find((at) => view.chunks[at]?.kind === 'verb');
  const { phrase } = verb === undefined ? { phrase: null } : findSubject(view.chunks, verb);
  const thanker = phrase === null ? undefined : view.chunks[phrase];
  return thanker === undefined ? [] : bodiesOf(view, thanker);
}

/** Index of what thanks for a deed or values it: `menghargai [dukungan]`, `berterima kasih atas [dukungan]`; or -1. */
function thanksBefore(view: SentenceView, chunk: number): number {
  if (isActWord(view.chunks[chunk - 1]?.head ?? '', 'values')) return chunk - 1;
  const last = view.words[(view.chunks[chunk - 2]?.to ?? 0) - 1]?.lower ?? '';
  return view.chunks[chunk - 1]?.head === 'atas' && isActWord(last, 'thanks') ? chunk - 2 : -1;
}

/**
 * Reads who is grateful for support, and so has it, where the noun does not tell whom it is for.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param frame what the noun names
 * @returns who is grateful as the other side; null for other deeds, and where another is named
 * @example
 * // Rusia menghargai [dukungan] Korea Utara. → for Rusia
 * // Rusia menghargai [dukungan] Korea Utara kepada Suriah. → null
 */
export function valued(view: SentenceView, chunk: number, frame: Frame): Governor | null {
  const thanks = frame.act === 'support' ? thanksBefore(view, chunk) : -1;
  if (thanks < 0) return null;
  // `dukungan Iran bagi rakyat Palestina`: it names a people, and is for no other.
  const directed = frame.roles[view.chunks[chunk + 1]?.head ?? ''] === 'recipients';
  const other = view.chunks[chunk + 2];
  if (directed && other !== undefined && holdsName(other)) return null;
  const patients = thankers(view, thanks);
  return patients.length > 0 ? { ...NO_GOVERNOR, patients } : null;
}

/**
 * Reads who is thanked for a deed, and so did it for who thanks.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param frame what the noun names
 * @returns the thanked as doers; null where nobody is thanked, or for what harms
 * @example
 * // Zambia berterima kasih kepada Jepang atas [bantuan] vaksin. → Jepang, for Zambia
 * // Zambia memprotes kepada Jepang atas [bantuan] vaksin. → null
 */
export function thanked(view: SentenceView, chunk: number, frame: Frame): Governor | null {
  if (view.chunks[chunk - 1]?.head !== 'atas' || view.chunks[chunk - 3]?.head !== 'kepada') return null;
  const thanks = view.chunks[chunk - 4];
  if (
    !isActWord(view.words[(thanks?.to ?? 0) - 1]?.lower ?? '', 'thanks') ||
    isActOf(frame.act, 'hostile') ||
    isActOf(frame.act, 'talk')
  )
    return null;
  const doers = namesOf(view, view.chunks[chunk - 2]);
  const directed = frame.roles[view.chunks[chunk + 1]?.head ?? ''] === 'recipients';
  const patients = directed ? [] : thankers(view, chunk - 4);
  return doers.length > 0 ? { ...NO_GOVERNOR, doers, patients } : null;
}
