import type { Span } from '@warta/text';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { contentEnds } from './content-ends.js';

/** `[dalam] sebuah konferensi pers`, `[lewat] unggahan`: whether a phrase names where somebody speaks; a meeting may be what is told, where a verb stands before it. */
function isOccasion({ chunks, words }: SentenceView, at: number, afterVerb: boolean): boolean {
  const phrase = chunks[at + 1];
  if (phrase?.kind !== 'noun-phrase' || !contentEnds.is(chunks[at]?.head ?? '', 'on-occasion')) return false;
  const next = words.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  const first = contentEnds.is(next[0] ?? '', 'article') ? 1 : 0;
  const noun = next[first] ?? '';
  if (contentEnds.is(noun, 'speech-meeting')) return !afterVerb;
  return (
    contentEnds.is(noun, 'speech-occasion') || contentEnds.is(`${noun} ${next[first + 1]}`, 'speech-occasion')
  );
}

/** Where what is told ends before a phrase, without the comma or small word right before it: `membantah itu, [bahkan] dalam sidang`. */
function endBefore({ chunks, words }: SentenceView, at: number): number {
  let last = at - 1;
  while (last > 0 && SMALL.has(chunks[last]?.kind ?? '')) last -= 1;
  return words[(chunks[last]?.to ?? 0) - 1]?.end ?? 0;
}

const SMALL: ReadonlySet<string> = new Set(['comma', 'auxiliary']);

/**
 * Ends what is denied, condemned or alleged before the occasion on which that is done.
 *
 * @param view the sentence
 * @param content the span, or null
 * @returns the span, shorter where such a phrase stands in it
 * @example
 * // Lavrov membantah [tuduhan itu] dalam wawancara dengan CNN. → tuduhan itu
 * // Lavrov membantah [menyerang Rubio dalam pertemuan itu]. → unchanged
 */
export function beforeOccasion(view: SentenceView, content: Span | null): Span | null {
  if (content === null) return null;
  let afterVerb = false;
  for (const [at, chunk] of view.chunks.entries()) {
    const { start } = chunkSpan(view, chunk);
    if (start < content.start) continue;
    if (start >= content.end || chunk.kind === 'quote') return content;
    if (isOccasion(view, at, afterVerb)) {
      const end = endBefore(view, at);
      if (end > content.start) return { start: content.start, end };
    }
    // `mengakui banyak hal yang dia bicarakan dalam pertemuan`
    afterVerb ||= chunk.kind === 'verb' || chunk.head === 'yang';
  }
  return content;
}
