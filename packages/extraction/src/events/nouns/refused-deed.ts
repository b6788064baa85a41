import type { SentenceView } from '../../clause/clause-view.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { namesOf } from '../roles/role-names.js';
import { NOT_SO } from '../status/signal.js';
import { agentOfPassive } from './agent-of-passive.js';
import { type Governor, NO_GOVERNOR } from './governor.js';

/** How many chunks may stand between a noun and the passive that refuses it. */
const REACH = 8;

/** What ends the clause. */
const ENDS: ReadonlySet<string> = new Set(['comma', 'mark', 'quote', 'conjunction']);

/** Index of the passive behind a noun by which somebody refuses it (`gencatan senjata yang diusulkan Mesir [ditolak] Israel`), or -1. */
function refusalBehind({ chunks }: SentenceView, chunk: number): number {
  for (let at = chunk + 1; at <= chunk + REACH; at += 1) {
    const one = chunks[at];
    if (one === undefined || ENDS.has(one.kind) || one.kind === 'negator') return -1;
    if (one.kind === 'verb' && isActWord(one.head, 'refused')) return at;
  }
  return -1;
}

/**
 * Tells whether somebody by name refuses what a noun names.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @example
 * // Gencatan senjata yang diusulkan Mesir ditolak Israel → true
 */
export function isRefused(view: SentenceView, chunk: number): boolean {
  return refusersOf(view, chunk).length > 0;
}

function refusersOf(view: SentenceView, chunk: number): readonly number[] {
  const verb = refusalBehind(view, chunk);
  return verb < 0 ? [] : namesOf(view, view.chunks[agentOfPassive(view, verb)]);
}

/** Whether who refuses a deed keeps it from being done: a side of it, or who else would do it; others only object to it. */
function endsDeed({ chunks }: SentenceView, chunk: number, { act, sides }: Frame): boolean {
  if (act === 'visit' || act === 'ceasefire' || sides !== undefined) return true;
  return isActOf(act, 'given') && (chunks[chunk]?.owners.length ?? 0) === 0;
}

/**
 * Reads who refuses a deed by a passive behind its noun, so that it does not come about.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param frame what the noun names
 * @returns null where nobody does, and where who does is no side of it
 * @example
 * // [Pengiriman senjata ke Ukraina] ditolak Jerman. → Jerman, not done
 * // [Penjualan senjata AS ke Taiwan] ditolak China. → null
 */
export function refusedDeed(view: SentenceView, chunk: number, frame: Frame): Governor | null {
  if (!endsDeed(view, chunk, frame)) return null;
  const names = refusersOf(view, chunk);
  if (names.length === 0) return null;
  return { ...NO_GOVERNOR, doers: frame.act === 'visit' ? [] : names, chain: [NOT_SO] };
}
