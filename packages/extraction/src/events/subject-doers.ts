import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isActWord } from './act-word.js';
import { namesBeforeAnd } from './coordinated-names.js';
import { doersOrOwners } from './effort-doers.js';
import type { Frame } from './frame.js';
import { doersOfDeed } from './noun-doers.js';
import { findObjectWord } from './object-class.js';
import { sponsorOf } from './sponsor-of.js';

/** `peretas Rusia` stands for Russia, `kelompok peretas China Salt Typhoon` for itself. */
function hackersOf(view: SentenceView, phrase: number | null): readonly number[] {
  const chunk = view.chunks[phrase ?? -1];
  if (phrase === null || chunk === undefined) return [];
  const named = chunk.heads.length > 0 ? chunk.heads : chunk.owners;
  return named.length > 0 ? named : sponsorOf(view, phrase);
}

/** `memasok drone Iran yang menghantam kota`: where it is from does not tell who uses it. */
function isThing(view: SentenceView, { act }: Frame, phrase: number | null): boolean {
  if (act !== 'attack' || phrase === null || view.chunks[phrase - 1]?.kind !== 'verb') return false;
  const chunk = view.chunks[phrase];
  if (chunk === undefined || view.chunks[phrase + 1]?.head !== 'yang') return false;
  return chunk.heads.length === 0 && findObjectWord(view, chunk.from, chunk.to, 'weapon') >= 0;
}

/** `Topan Debbie menghantam kota`: a storm attacks nobody. */
function isStorm(view: SentenceView, mention: number): boolean {
  const start = view.mentions[mention]?.start;
  const first = view.words.find((word) => word.start === start);
  return isActWord(first?.lower ?? '', 'storm');
}

/** Protesters stand for the body that has called them together: `buruh yang tergabung dalam X`. */
function ownDoers(
  view: SentenceView,
  { act }: Frame,
  phrase: number | null,
  chunk: Chunk | undefined,
): readonly number[] {
  const behind = doersOrOwners(view, chunk).filter((doer) => !isStorm(view, doer));
  const named =
    phrase === null || behind.length === 0 ? behind : [...namesBeforeAnd(view, phrase), ...behind];
  return named.length === 0 && phrase !== null && act === 'protest'
    ? sponsorOf(view, phrase, 'gathered')
    : named;
}

/**
 * Names who does what a verb tells, from its subject; a deed that is itself the subject of a breach names its own doers, were it done.
 *
 * @param view the sentence
 * @param frame the act
 * @param phrase index of the subject's chunk, or null
 * @returns indices of mentions, and whether the act is told only for the case that it is done
 */
export function subjectDoers(
  view: SentenceView,
  frame: Frame,
  phrase: number | null,
): { readonly doers: readonly number[]; readonly conditional: boolean } {
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  const own = isThing(view, frame, phrase) ? [] : ownDoers(view, frame, phrase, chunk);
  const doers = frame.agents === undefined ? own : hackersOf(view, phrase);
  if (phrase === null || doers.length > 0 || frame.act !== 'violation') return { doers, conditional: false };
  const deed = doersOfDeed(view, phrase);
  return { doers: deed, conditional: deed.length > 0 };
}
