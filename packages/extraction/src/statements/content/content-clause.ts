import type { Chunk } from '../../clause/chunk.js';
import { hasClass } from '../../clause/word-class.js';

const SKIPPED: ReadonlySet<string> = new Set(['time', 'bracket', 'auxiliary']);

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
  while (at < chunks.length) {
    const kind = chunks[at]?.kind;
    if (SKIPPED.has(kind ?? '')) at += 1;
    else if (
      kind === 'preposition' &&
      (chunks[at + 1]?.kind === 'noun-phrase' || chunks[at + 1]?.kind === 'time')
    )
      at += 2;
    else return at;
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
    if (chunk?.kind === 'subordinator') return chunk.head === 'yang' ? pastRelative(chunks, at) : -1;
  }
  return -1;
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
