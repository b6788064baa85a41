import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipBack } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { opensClause } from './opens-clause.js';

/**
 * Finds the subject of a reporting verb over what stands between commas before it.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns index of the phrase, or -1 where no aside stands there
 * @example
 * // [Bloomberg], mengutip dokumen bea cukai, melaporkan; [X], usai mendengar paparan, mengatakan
 * // Bloomberg, Reuters, dan AFP melaporkan → -1
 */
export function overAside({ chunks }: SentenceView, verb: number): number {
  const last = skipBack(chunks, verb - 1, AUXILIARY);
  if (last < 0 || chunks[last]?.kind !== 'comma') return -1;
  const first = chunks.findLastIndex((chunk, at) => at < last && chunk.kind === 'comma');
  const opening = chunks[first + 1]?.head ?? '';
  const isAside = isSpeechWord(opening, 'parenthesis') || hasClass(opening, 'negator');
  return first > 0 && isAside && opensClause(chunks, first - 1) ? first - 1 : -1;
}
