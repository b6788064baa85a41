import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { entryAt } from '../../entry-at.js';
import { isReal } from '../cues/is-real.js';
import { isClaimLink } from './claim-link.js';

/** What a noun of speech is aimed at, where a verb brings it upon its subject. */
export interface Received {
  /** Who is aimed at, as an index of a mention, or null. */
  readonly name: number | null;
  /** The deed that brings it, where that is the subject. */
  readonly deed: Span | null;
}

/** The phrase that stands first, over phrases of place and of its doer: `[Pengiriman rudal Iran] ke Rusia menuai`. */
function wholePhrase(chunks: readonly Chunk[], last: number): number {
  let at = last;
  while (chunks[at - 1]?.kind === 'preposition' && chunks[at - 2]?.kind === 'noun-phrase') at -= 2;
  return at;
}

/** Its last chunk before the verb, or up to a comma or a clause of its own. */
function lastOf(chunks: readonly Chunk[], phrase: number, verb: number): number {
  let at = phrase;
  while (at + 2 < verb && chunks[at + 1]?.kind === 'preposition' && chunks[at + 2]?.kind === 'noun-phrase')
    at += 2;
  return at;
}

/** Who does the deed: behind `oleh`, else who owns it. */
function doerIn(view: SentenceView, first: number, last: number): number | null {
  const by = view.chunks.findIndex(({ head }, at) => at > first && at <= last && head === 'oleh');
  const chunk = view.chunks[by < 0 ? first : by + 1];
  return chunk?.heads[0] ?? chunk?.owners[0] ?? null;
}

/** `tak [luput] dari kecaman X`: what its subject does not escape, or -1. */
function escapedVerb({ chunks }: SentenceView, at: number): number {
  const escapes = chunks[at - 1]?.head === 'dari' && isClaimLink(chunks[at - 2]?.head ?? '', 'escapes');
  return escapes && chunks[at - 3]?.kind === 'negator' ? at - 2 : -1;
}

/** The verb that brings a noun of speech upon its subject, or -1. */
function receivingVerb(view: SentenceView, at: number): number {
  const { chunks } = view;
  const escaped = escapedVerb(view, at);
  if (escaped >= 0) return escaped;
  const verb = skipBack(chunks, at - 1, AUXILIARY);
  const head = entryAt(chunks, verb)?.head ?? '';
  const butt = head === 'menjadi' && isClaimLink(chunks[at]?.head ?? '', 'butt');
  return butt || isClaimLink(head, 'receives') || isClaimLink(head, 'slighting') ? verb : -1;
}

/**
 * Tells whether the speech that a noun names has not been made: it only may come, or did not.
 *
 * @param view the sentence
 * @param at index of the noun's chunk
 * @example
 * // Pembelian itu bisa memicu [kecaman] Jepang, Iran tidak menuai [kecaman] → true; Iran menuai [kecaman] → false
 */
export function isUnreceived(view: SentenceView, at: number): boolean {
  const verb = escapedVerb(view, at) >= 0 || isSlighted(view, at) ? -1 : receivingVerb(view, at);
  return verb >= 0 && !isReal(view, findSubject(view.chunks, verb));
}

/**
 * Tells whether the subject makes light of what a noun of speech names, which was said all the same.
 *
 * @param view the sentence
 * @param at index of the noun's chunk
 * @example
 * // Iran tidak menggubris [kecaman] Jepang → true; Iran menuai [kecaman] Jepang → false
 */
export function isSlighted({ chunks }: SentenceView, at: number): boolean {
  return isClaimLink(entryAt(chunks, skipBack(chunks, at - 1, AUXILIARY))?.head ?? '', 'slighting');
}

/**
 * Reads whom or what a noun of speech is aimed at: `Iran menuai kecaman dari Jepang`, `Pengiriman rudal Iran menuai …`.
 *
 * @param view the sentence
 * @param at index of the noun's chunk
 * @returns null where no such verb stands before it
 * @example
 * // Pengiriman rudal Iran menuai kecaman dari Jepang. → Iran, with the deed `Pengiriman rudal Iran`
 * // Iran membahas kecaman dari Jepang. → null
 */
export function readReceived(view: SentenceView, at: number): Received | null {
  const verb = receivingVerb(view, at);
  if (verb < 0) return null;
  const { phrase, chain } = findSubject(view.chunks, verb);
  if (phrase === null) return null;
  const relative = chain.some((one) => view.chunks[one]?.head === 'yang');
  const first = relative ? phrase : wholePhrase(view.chunks, phrase);
  const chunk = view.chunks[first];
  const last = relative ? phrase : lastOf(view.chunks, phrase, verb);
  const [start, end] = [
    view.words[chunk?.from ?? -1]?.start,
    view.words[(view.chunks[last]?.to ?? 0) - 1]?.end,
  ];
  const isDeed = !relative && chunk !== undefined && chunk.heads.length === 0;
  const deed = isDeed && start !== undefined && end !== undefined && start < end ? { start, end } : null;
  return { name: doerIn(view, first, last), deed };
}
