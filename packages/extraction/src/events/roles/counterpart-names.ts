import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';

/**
 * Tells whether a mention is a mere place.
 *
 * @param view the sentence
 * @param mention its index
 * @example
 * // di [Kyiv] → true; [Ukraina] → false
 */
export function isPlace(view: SentenceView, mention: number): boolean {
  return view.mentions[mention]?.kind === 'place';
}

/** `mitranya, Shinjiro Koizumi,`: the one person whom a phrase names. */
function personIn(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  const heads = chunk?.heads ?? [];
  return heads.length === 1 && view.mentions[heads[0] ?? -1]?.kind === 'person' ? heads : [];
}

/** `mitranya Shinjiro Koizumi`; `mitra Shinjiro Koizumi` is another. */
function calledRightBehind(view: SentenceView, { head, owners }: Chunk): readonly number[] {
  const [only, ...others] = owners;
  const isOne = others.length === 0 && view.mentions[only ?? -1]?.kind === 'person';
  return head.endsWith('nya') && isOne ? owners : [];
}

/**
 * Names whom a counterpart stands for: the state it comes from (`mitranya dari Australia`), or the person named behind (`mitranya Shinjiro Koizumi`, `mitranya, Shinjiro Koizumi,`).
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns indices of mentions; empty for other phrases
 */
export function counterpartNames(view: SentenceView, chunk: Chunk): readonly number[] {
  if (!isActWord(chunk.head, 'counterpart')) return [];
  if (chunk.owners.length > 0) return calledRightBehind(view, chunk);
  const at = view.chunks.indexOf(chunk);
  const from = view.chunks[at + 1];
  const origin = view.chunks[at + 2];
  if (from?.kind === 'comma' && chunk.head.endsWith('nya')) return personIn(view, origin);
  if (from?.head !== 'dari' || origin?.kind !== 'noun-phrase') return [];
  // `mitranya dari Arab Saudi, Faisal bin Farhan`
  const called = view.chunks[at + 3]?.kind === 'comma' ? personIn(view, view.chunks[at + 4]) : [];
  if (called.length > 0) return called;
  return origin.heads.filter((head) => !isPlace(view, head));
}
