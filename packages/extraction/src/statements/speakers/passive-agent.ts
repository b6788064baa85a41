import { reportingForms } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, AUXILIARY_AND_TIME, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import { nameBehind } from '../../clause/subjects/apposition.js';
import { entryAt } from '../../entry-at.js';

/** `diduga diperoleh oleh X`: behind a passive of suspicion `oleh` belongs to the next verb; `dicap diskriminatif oleh X` calls. */
function isSuspecting(verb: string): boolean {
  return reportingForms(verb).some(({ voice, belief, names }) => voice === 'passive' && belief && !names);
}

/** `dilakukan`, but not `diskriminatif`. */
const PASSIVE = /^di(?!.*if$)/u;

/** `[biadab] oleh Turki`: what somebody by name calls it, right before `oleh`. */
function isCalled(chunks: readonly Chunk[], at: number): boolean {
  const [called, by, agent] = chunks.slice(at, at + 3);
  if (called?.kind === 'verb' && isSuspecting(entryAt(chunks, at - 1)?.head ?? '')) return false;
  const named = agent?.kind === 'noun-phrase' && agent.heads.length > 0;
  // `disebut dilakukan oleh Israel`: by whom it is done.
  if (called?.kind === 'verb' && PASSIVE.test(called.head)) return false;
  return by?.head === 'oleh' && called?.heads.length === 0 && named && isLast(chunks, at + 2);
}

/** The agent of a passive: right behind it, or behind `oleh`, also at the end of what it says. */
function agentAt(chunks: readonly Chunk[], verb: number): number {
  const at = skipAhead(chunks, verb + 1, AUXILIARY);
  const next = chunks[at];
  if (next?.kind === 'preposition' && next.head === 'oleh') return at + 1;
  // `disebut biadab oleh [Turki]`: what it is called stands before the agent.
  if (isCalled(chunks, at)) return at + 2;
  if (next?.kind === 'noun-phrase') return at;
  if (next?.kind === 'negator') return agentOfDenial(chunks, at + 1);
  return next?.kind === 'verb' && !next.head.startsWith('di') ? lastAgent(chunks, at) : -1;
}

/** `langkah yang oleh Baku dinilai merusak perundingan`: the agent right before the verb, or -1. */
function agentBefore(chunks: readonly Chunk[], verb: number): number {
  const at = skipBack(chunks, verb - 1, AUXILIARY);
  if (chunks[at]?.kind !== 'noun-phrase' || chunks[at - 1]?.head !== 'oleh') return -1;
  // `drone yang dibuat oleh Iran disebut Ukraina …`: that agent is another verb's.
  const before = skipBack(chunks, at - 2, AUXILIARY_AND_TIME);
  return ['yang', ','].includes(chunks[before]?.head ?? '') ? at : -1;
}

/** `dituding melindungi perjudian oleh [anak buahnya]`: no other passive and no comma stand between. */
function lastAgent(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk?.head === 'oleh' && isLast(chunks, at + 1)) return at + 1;
    const passive = chunk?.kind === 'verb' && chunk.head.startsWith('di');
    if (passive || chunk?.kind === 'comma' || chunk?.head === 'yang') return -1;
  }
  return -1;
}

/** `disebut tidak berdasar oleh [Kremlin]`: somebody by name behind what is not so. */
function agentOfDenial(chunks: readonly Chunk[], from: number): number {
  const agent = lastAgent(chunks, from);
  return (chunks[agent]?.heads.length ?? 0) > 0 ? agent : -1;
}

function isLast(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'noun-phrase' && ['comma', 'mark', undefined].includes(chunks[at + 1]?.kind);
}

/**
 * Finds who does what a passive tells: right behind it, behind `oleh`, or behind `oleh` before it.
 *
 * @param view the sentence
 * @param verb index of the passive
 * @param last index of its last chunk, or -1 where it is no passive of speech
 * @returns index of the agent, -1 where none is named, and of the chunk that what is said stands behind
 * @example
 * // Rusia dituduh [Ukraina] mengebom …; langkah yang oleh [Baku] dinilai merusak perundingan
 */
export function passiveAgent(
  view: SentenceView,
  verb: number,
  last: number,
): { readonly agent: number; readonly end: number } {
  const before = agentBefore(view.chunks, verb);
  if (last < 0 || before >= 0) return { agent: last < 0 ? -1 : before, end: last };
  const agent = agentAt(view.chunks, last);
  // `dituduh Pangdam Jaya [Mayjen Rafael]`: a rank begins a phrase of its own.
  const named = agent >= 0 && nameBehind(view.chunks, agent) === agent + 1 ? agent + 1 : agent;
  return { agent: named, end: named };
}
