import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';

/**
 * Tells whether a phrase has a word of seas in it: `ke arah perairan timur Semenanjung Korea`.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 */
export function namesSea(view: SentenceView, chunk: Chunk): boolean {
  return view.words.slice(chunk.from, chunk.to).some((word) => isActWord(word.lower, 'sea'));
}
