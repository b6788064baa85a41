import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';

/** `[59 staf lokal] PBB`: how many words stand before the name at most; behind more it is that of something else. */
const REACH = 3;

/**
 * Names the body that a phrase for its staff stands for: `59 staf PBB`.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns indices of mentions; empty where the body is not one that everybody knows (`staf Toko Makmur`)
 */
export function staffOf(view: SentenceView, chunk: Chunk): readonly number[] {
  if (!isActWord(chunk.head, 'staff')) return [];
  return chunk.owners.filter((owner) => {
    const mention = view.mentions[owner];
    const near = view.words.slice(chunk.from, chunk.to).findIndex((word) => word.mention === owner) <= REACH;
    return near && mention?.kind === 'organization' && mention.candidates.length > 0;
  });
}
