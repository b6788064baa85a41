import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';

/**
 * Names whose gift a thing is: `tank sumbangan Turki`.
 *
 * @param view the sentence
 * @param thing the chunk of the thing
 * @param act what is done with it; only what may be given has a giver
 * @returns indices of mentions; empty where it is called nobody's gift
 * @example
 * // tank hibah [Turki] → Turki
 * // tank buatan [Turki] → none
 */
export function giversIn(view: SentenceView, thing: Chunk, act: string): readonly number[] {
  if (!isActOf(act, 'given')) return [];
  const names = [...thing.heads, ...thing.owners];
  return names.filter((name) => {
    const at = view.words.findIndex(({ mention }) => mention === name);
    return at > thing.from && isActWord(view.words[at - 1]?.lower ?? '', 'gift');
  });
}
