import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { isSportsWord } from '../../sports-word.js';
import { isActWord } from '../act-word.js';
import type { ToldEvent } from '../told-event.js';
import { clauseAround } from './clause-around.js';

/** Whether the clause of a chunk names a work of fiction or its cast. */
function namesFiction(view: SentenceView, chunk: number): boolean {
  const { from, to } = clauseAround(view, chunk);
  return view.words
    .slice(view.chunks[from]?.from, view.chunks[to - 1]?.to)
    .some(({ lower }) => isSportsWord(lower, 'fiction') || isSportsWord(lower, 'cast'));
}

/** `film Korea tentang …`: what a work of fiction is about, up to the next comma or verb of the work's own, as a span of words. */
function plotOf({ chunks, words }: SentenceView): { readonly from: number; readonly to: number } | null {
  const work = chunks.findIndex(
    ({ kind, head }, at) =>
      kind === 'noun-phrase' &&
      isSportsWord(head, 'fiction') &&
      isActWord(chunks[at + 1]?.head ?? '', 'argued'),
  );
  if (work < 0) return null;
  const end = chunks.findIndex(
    ({ kind }, at) =>
      at > work + 1 && (kind === 'comma' || (kind === 'verb' && chunks[at - 1]?.head !== 'yang')),
  );
  return { from: chunks[work + 1]?.to ?? 0, to: chunks[end]?.from ?? words.length };
}

function isInPlot(view: SentenceView): (told: ToldEvent) => boolean {
  const plot = view.words.some(({ lower }) => isSportsWord(lower, 'fiction')) ? plotOf(view) : null;
  return ({ telling }) => plot !== null && telling.from >= plot.from && telling.from < plot.to;
}

/**
 * Makes the question whether an act is only told in a film, a novel or its like.
 *
 * @param view the sentence
 * @returns the question; true for what is told behind a verb of telling beside a word of fiction, or is its subject
 * @example
 * // Film tentang tentara yang menyerbu Seoul diputar. → true
 * // Novel itu menceritakan bagaimana FBI menangkap seorang penipu. → true
 * // Polisi menangkap sutradara film yang mengisahkan perang itu. → false
 */
export function retoldInFiction(view: SentenceView): (told: ToldEvent) => boolean {
  const at = view.words.findIndex(({ lower }) => isSportsWord(lower, 'story'));
  if (at < 0) return isInPlot(view);
  const isPassive = view.words[at]?.lower.startsWith('di') === true;
  const retold = namesFiction(view, chunkAt(view, at));
  return ({ telling }) => (isPassive || telling.from > at) && (retold || namesFiction(view, telling.chunk));
}
