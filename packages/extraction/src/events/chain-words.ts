import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';

/** Lower-case words of chunks. */
export function wordsOf(view: SentenceView, chunks: readonly number[]): string[] {
  return chunks.flatMap((at) => {
    const chunk = view.chunks[at];
    return chunk === undefined ? [] : view.words.slice(chunk.from, chunk.to).map((word) => word.lower);
  });
}

/** The conjunction that opens the clause of a phrase or verb (`jika`, `apakah`, `seolah-olah`), looked for over names and small words. */
export function openingWord(view: SentenceView, at: number): string {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const chunk = view.chunks[back] as Chunk;
    if (chunk.kind === 'subordinator') return chunk.head;
    if (chunk.kind === 'verb' || chunk.kind === 'comma' || chunk.kind === 'mark' || chunk.kind === 'quote')
      return '';
  }
  return '';
}
