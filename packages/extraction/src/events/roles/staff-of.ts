import { actorById } from '@warta/gazetteer';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';

function isBodyOfStates(candidates: readonly string[]): boolean {
  return candidates.some((id) => actorById(id)?.kind === 'intergovernmental');
}

/** `[59 staf lokal] PBB`: how many words stand before the name at most; behind more it is that of something else. */
const REACH = 3;

/**
 * Names the body that a phrase for its staff stands for: `59 staf PBB`.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns indices of mentions; empty where it is not a body of states: who works for a firm is private
 */
export function staffOf(view: SentenceView, chunk: Chunk): readonly number[] {
  if (!isActWord(chunk.head, 'staff')) return [];
  return chunk.owners.filter((owner) => {
    const mention = view.mentions[owner];
    const near = view.words.slice(chunk.from, chunk.to).findIndex((word) => word.mention === owner) <= REACH;
    return near && mention !== undefined && isBodyOfStates(mention.candidates);
  });
}
