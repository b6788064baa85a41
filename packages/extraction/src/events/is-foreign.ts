import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isActWord } from './act-word.js';

/**
 * Tells whether the name in a phrase tells where a thing is from, not who acts: `kapal berbendera Panama`, `drone buatan Iran`.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 */
export function isForeign(view: SentenceView, chunk: Chunk): boolean {
  const first = view.words.findIndex((word) => word.mention === chunk.owners[0]);
  return first > chunk.from && isActWord(view.words[first - 1]?.lower ?? '', 'origin');
}
