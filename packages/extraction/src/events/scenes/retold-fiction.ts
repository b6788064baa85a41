import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { isSportsWord } from '../../sports-word.js';
import type { ToldEvent } from '../told-event.js';
import { clauseAround } from './clause-around.js';

/** Whether the clause of a chunk names a work of fiction or its cast. */
function namesFiction(view: SentenceView, chunk: number): boolean {
  const { from, to } = clauseAround(view, chunk);
  return view.words
    .slice(view.chunks[from]?.from, view.chunks[to - 1]?.to)
    .some(({ lower }) => isSportsWord(lower, 'fiction') || isSportsWord(lower, 'cast'));
}

/**
 * Makes the question whether an act is only told in a film, a novel or its like.
 *
 * @param view the sentence
 * @returns the question; true for what is told behind a verb of telling beside a word of fiction, or is its subject
 * @example
 * // Novel itu menceritakan bagaimana FBI menangkap seorang penipu. → true
 * // Polisi menangkap sutradara film yang mengisahkan perang itu. → false
 */
export function retoldInFiction(view: SentenceView): (told: ToldEvent) => boolean {
  const at = view.words.findIndex(({ lower }) => isSportsWord(lower, 'story'));
  if (at < 0) return () => false;
  const isPassive = view.words[at]?.lower.startsWith('di') === true;
  const retold = namesFiction(view, chunkAt(view, at));
  return ({ telling }) => (isPassive || telling.from > at) && (retold || namesFiction(view, telling.chunk));
}
