import type { Chunk } from '../../clause/chunk.js';
import { afterInserted } from '../../clause/closed-insertion.js';
import { AUXILIARY_AND_DATED } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';

/** One past a phrase behind one preposition or two (`di tengah musim dingin`), or the place itself. */
function overPhrase(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== 'preposition') return at;
  const inner = chunks[at + 1]?.kind === 'preposition' ? at + 2 : at + 1;
  const phrase = chunks[inner]?.kind;
  return phrase === 'noun-phrase' || phrase === 'time' ? inner + 1 : at;
}

/**
 * Over one phrase of time, place, manner or addressee behind a reporting verb, or over what is inserted there.
 *
 * @param chunks the chunks of a sentence
 * @param at index of a chunk
 * @returns one past the phrase, or the same index where none begins
 * @example
 * // mengatakan [di Moskow] bahwa … → one past `Moskow`; mengatakan [bahwa] … → the same index
 */
export function overAdjunct(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  if (AUXILIARY_AND_DATED.has(chunk?.kind ?? '')) return at + 1;
  const lacking = chunk?.head === 'tanpa' && chunks[at + 1]?.kind === 'noun-phrase';
  if (lacking && chunks[at + 1]?.heads.length === 0) return at + 2;
  return Math.max(overPhrase(chunks, at), afterInserted(chunks, at));
}

/**
 * Over phrases of time, place and addressee behind a reporting verb: the index of the chunk where content may begin.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk behind the verb
 * @returns an index, `chunks.length` where only adjuncts follow
 * @example
 * // WHO mengatakan kepada pers pada Rabu (2/11) [bahwa] …
 */
export function afterAdjuncts(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (let next = overAdjunct(chunks, at); next > at; next = overAdjunct(chunks, at)) at = next;
  return at;
}

/**
 * Finds to whom something is said: the `kepada` behind a reporting verb or noun, over other phrases.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk behind the verb
 * @param isLink which words stand before whom it is said to
 * @returns index of the preposition, or -1
 * @example
 * // Seoul berjanji di tengah krisis [kepada] Kyiv bahwa …
 */
export function addresseeLink(
  chunks: readonly Chunk[],
  from: number,
  isLink: (word: string) => boolean = (word) => word === 'kepada',
): number {
  let at = from;
  while (!isLink(chunks[at]?.head ?? '')) {
    const next = overAdjunct(chunks, at);
    if (next === at) return -1;
    at = next;
  }
  return at;
}

/** How many chunks a relative clause before `bahwa` may have behind its verb. */
const RELATIVE = 5;

/**
 * Index of the `bahwa` (or `jika`, `kalau`) that opens the content before any other verb does, or -1.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk behind the verb
 * @example
 * // WHO mengatakan dalam pernyataan yang dirilis Rabu [bahwa] wabah mereda. → index of `bahwa`
 * // WHO mengatakan wabah mereda. → -1
 */
export function thatClause(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'subordinator' && chunk.head === 'bahwa') return at;
    if (chunk?.kind === 'verb' || chunk?.kind === 'quote' || chunk?.kind === 'mark') return -1;
    if (isWhenPhrase(chunks, at)) {
      at += 1;
      continue;
    }
    if (chunk?.kind === 'subordinator') return chunk.head === 'yang' ? pastRelative(chunks, at) : -1;
  }
  return -1;
}

/** `setelah pertemuan itu`, `usai rapat kabinet`: a phrase without a verb of its own, right before `bahwa`. */
function isWhenPhrase(chunks: readonly Chunk[], at: number): boolean {
  const after = isSpeechWord(chunks[at]?.head ?? '', 'adjunct') && chunks[at]?.kind === 'subordinator';
  return after && chunks[at + 1]?.kind === 'noun-phrase' && chunks[at + 2]?.head === 'bahwa';
}

/** `dalam pernyataan yang dirilis Rabu bahwa`, `kepada wartawan yang menunggu di istana bahwa`: the `bahwa` behind a relative clause of one verb, or -1. */
function pastRelative(chunks: readonly Chunk[], yang: number): number {
  const verb = yang + 1;
  const listens = chunks[yang - 2]?.head === 'kepada';
  if (chunks[verb]?.kind !== 'verb' || !(listens || chunks[verb]?.head.startsWith('di') === true)) return -1;
  const next = thatClause(chunks, verb + 1);
  return next >= 0 && next <= verb + RELATIVE ? next : -1;
}

/**
 * Index of the wish clause behind a target (`agar`, `untuk`, `supaya`), or -1.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk behind the verb
 * @returns the index of the connector, or of the verb or negator where there is none (`mendesak Israel membuka …`)
 * @example
 * // PBB mendesak Israel [agar] membuka perbatasan. → index of `agar`
 * // PBB mendesak Israel [membuka] perbatasan. → index of `membuka`
 * // PBB mendesak Israel, kata Budi. → -1
 */
export function wishClause(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'subordinator' && hasClass(chunk.head, 'content-opener')) return at;
    if (chunk?.kind === 'verb' || chunk?.kind === 'negator') return at;
    if (['quote', 'mark', 'comma'].includes(chunk?.kind ?? '')) return -1;
  }
  return -1;
}
