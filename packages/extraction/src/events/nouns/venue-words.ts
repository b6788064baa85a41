import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import type { Trigger } from '../rule.js';
import { wordsOf } from '../status/chain-words.js';

const PASSED: readonly string[] = ['auxiliary', 'negator', 'verb', 'time'];

/**
 * The words before `menjadi tuan rumah` and its like: what is to be hosted has still to come.
 *
 * @param view the sentence
 * @param trigger the noun of what is hosted
 * @returns words that `statusOf` understands; none where no host or place stands before the noun in its phrase
 * @example
 * // Swiss siap menjadi tuan rumah [pertemuan] X dan Y. → ['siap']
 * // Swiss menjadi tuan rumah [pertemuan] X dan Y. → none
 */
export function venueWords(view: SentenceView, { chunk, from }: Trigger): string[] {
  const first = view.chunks[chunk]?.from ?? from;
  if (first === from || !isActWord(view.words[first]?.lower ?? '', 'venue')) return [];
  if (!hasClass(view.chunks[chunk - 1]?.head ?? '', 'equating')) return [];
  const before: number[] = [];
  let at = chunk - 2;
  // `menawarkan diri sebagai tuan rumah`
  if (isActWord(view.chunks[at]?.head ?? '', 'oneself')) at -= 1;
  for (; PASSED.includes(view.chunks[at]?.kind ?? ''); at -= 1) before.push(at);
  return wordsOf(view, before);
}
