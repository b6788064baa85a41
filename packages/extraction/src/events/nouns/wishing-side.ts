import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { identityOf } from '../roles/identity-of.js';
import { namesOf } from '../roles/role-names.js';
import { isShared, isSide, partnersOf } from './telling-side.js';

/** `Presiden Turki Recep Tayyip Erdogan`, `Kim Jong Un`: a person whose state is told or who is known speaks for a side; an expert does not. */
function isLeader({ mentions }: SentenceView, { owners }: Chunk, one: number): boolean {
  const { kind, candidates } = mentions[one] ?? {};
  if (kind !== 'person') return false;
  return candidates?.length !== 0 || owners.some((owner) => mentions[owner]?.kind === 'country');
}

/**
 * Names the side of a shared deed that asks for it, where the noun names the other behind `dengan`.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @param frame what the noun names
 * @param complements the phrases behind it
 * @returns indices of mentions; empty for other deeds, and where somebody asks who is no side
 * @example
 * // Turki menyerukan [kerja sama] dengan Mesir. → Turki
 * // Prancis menyerukan [gencatan senjata] dengan Hamas. → none, it need not be at war
 * // Paus menyerukan [dialog] dengan Suriah. → none
 */
export function wishingSide(
  view: SentenceView,
  noun: number,
  frame: Frame,
  complements: Complements,
): readonly number[] {
  const verb = view.chunks[noun - 1];
  if (verb?.kind !== 'verb' || !isActWord(verb.head, 'wishes-shared') || !isShared(frame)) return [];
  if (frame.act === 'ceasefire' && isActWord(verb.head, 'calls-for')) return [];
  const others = new Set(partnersOf(view, complements).map((one) => identityOf(view, one)));
  const asking = view.chunks[findSubject(view.chunks, noun - 1).phrase ?? -1];
  if (others.size === 0 || asking === undefined) return [];
  return namesOf(view, asking).filter(
    (one) => (isSide(view, one) || isLeader(view, asking, one)) && !others.has(identityOf(view, one)),
  );
}
