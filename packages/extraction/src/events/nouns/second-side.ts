import type { SentenceView } from '../../clause/clause-view.js';
import { opensPredicate } from '../../clause/opens-predicate.js';
import type { Frame } from '../frame.js';
import { namesOf } from '../roles/role-names.js';
import type { Trigger } from '../rule.js';

/** Whether the act has several sides that may be listed behind its noun. */
function mayListSides({ sides, roles }: Frame): boolean {
  return sides !== undefined || roles['antara'] !== undefined || roles['bersama'] === 'actors';
}

/**
 * Finds the other side of a deed behind `dan`, where it is a phrase of its own because the two are too unlike to be one.
 *
 * @param view the sentence
 * @param trigger the noun that tells the deed
 * @returns index of the noun phrase, or -1: for deeds of one side, and where a new clause may begin with it
 * @example
 * // [Perundingan Kolombia] dan [gerilyawan ELN] berlanjut. → gerilyawan ELN
 * // Sugiono menghadiri [pertemuan ASEAN] dan [Penny Wong] pulang. → -1
 */
export function secondSide(view: SentenceView, { chunk, reading: { frame } }: Trigger): number {
  if (!mayListSides(frame) || view.chunks[chunk + 1]?.kind !== 'conjunction') return -1;
  if ((view.chunks[chunk]?.owners.length ?? 0) === 0) return -1;
  const acts = opensPredicate(view.chunks[chunk + 3]);
  if (acts && view.chunks.slice(0, chunk).some(({ kind }) => kind === 'verb')) return -1;
  return namesOf(view, view.chunks[chunk + 2]).length > 0 ? chunk + 2 : -1;
}
