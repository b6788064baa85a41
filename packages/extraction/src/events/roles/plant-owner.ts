import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { flatMap } from '../../flat-map.js';
import { isActWord } from '../act-word.js';

/** Where `milik` stands in a phrase, or -1. */
function milikIn(view: SentenceView, chunk: Chunk | undefined): number {
  if (chunk?.kind !== 'noun-phrase') return -1;
  const at = view.words.slice(chunk.from, chunk.to).findIndex(({ lower }) => isActWord(lower, 'belongs-to'));
  return at < 0 ? -1 : chunk.from + at;
}

/**
 * Names the body that a plant belongs to, where `milik` tells it.
 *
 * @param view the sentence
 * @param chunk a noun phrase, or its second half behind an adjective
 * @returns at most one index of a mention; empty for other nouns, and where no body or state is named
 * @example
 * // [Pabrik amunisi milik Rheinmetall] memproduksi peluru. → Rheinmetall
 * // [Rumah milik Rheinmetall] terbakar. → none
 */
export function plantOwner(view: SentenceView, chunk: Chunk): readonly number[] {
  const milik = milikIn(view, chunk);
  const before = milik === chunk.from ? view.chunks[view.chunks.indexOf(chunk) - 1] : chunk;
  const plant = before?.kind === 'auxiliary' ? view.chunks[view.chunks.indexOf(before) - 1] : before;
  if (milik < 0 || !isActWord(plant?.head ?? '', 'plant')) return [];
  const names = flatMap(view.words.slice(milik, chunk.to), ({ mention }) => (mention < 0 ? [] : [mention]));
  return names.slice(-1).filter((name) => view.mentions[name]?.kind !== 'place');
}
