import type { SentenceView } from '../../clause/clause-view.js';
import { rememberFlags } from '../../clause/word-form.js';

/**
 * Makes a search for the chunks that hold a word which may be a cue, so that a rule need not read the others.
 *
 * @param mayCue tells whether a word, in lower case, may be a cue
 * @returns the search: for a sentence, indices into `view.chunks`
 * @example
 * // [Menurut] [WHO][,] [vaksin itu] [aman]: the first chunk for `menurut`
 */
export function chunksWith(mayCue: (word: string) => boolean): (view: SentenceView) => number[] {
  const isCue = rememberFlags(({ lower }) => mayCue(lower));
  return ({ words, chunks }) => {
    const found: number[] = [];
    chunks.forEach(({ from, to }, at) => {
      let word = from;
      while (word < to && !isCue((words[word] as SentenceView['words'][number]).form)) word += 1;
      if (word < to) found.push(at);
    });
    return found;
  };
}

/**
 * Makes a search for the words that may be a cue.
 *
 * @param mayCue tells whether a word, in lower case, may be a cue
 * @returns the search: for a sentence, indices into `view.words`
 * @example
 * // "Harga turun," kata Budi.: the word `kata`
 */
export function wordsWith(mayCue: (word: string) => boolean): (view: SentenceView) => number[] {
  const isCue = rememberFlags(({ lower }) => mayCue(lower));
  return ({ words }) => {
    const found: number[] = [];
    words.forEach(({ form }, at) => {
      if (isCue(form)) found.push(at);
    });
    return found;
  };
}
