import type { Chunk } from './chunk.js';
import { hasClass } from './word-class.js';

/** What follows a verb or noun in its clause. */
export interface Complements {
  /** Noun phrases without a preposition, in order: the object, or receiver and object. */
  readonly objects: readonly number[];
  /** Prepositional phrases: preposition in lower case, index of the noun phrase. */
  readonly prepositional: readonly { readonly preposition: string; readonly phrase: number }[];
}

const PASSED: ReadonlySet<string> = new Set(['time', 'bracket', 'auxiliary', 'negator']);

/** `, termasuk roket dan rudal,`: one past the inserted list that opens at the comma, or the comma itself. */
function afterInsertion(chunks: readonly Chunk[], comma: number): number {
  if (!hasClass(chunks[comma + 1]?.head ?? '', 'listing')) return comma;
  for (let at = comma + 2; at < chunks.length; at += 1) {
    if (chunks[at]?.kind === 'comma') return at + 1;
    if (chunks[at]?.kind !== 'noun-phrase' && chunks[at]?.kind !== 'conjunction') return comma;
  }
  return chunks.length;
}

/** One past a phrase of means or place: its noun phrase, and a second one after `antara … dan …` is already joined. */
function nextAt(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  if (chunk?.kind === 'comma') {
    const after = afterInsertion(chunks, at);
    return after > at ? after : chunks.length;
  }
  return PASSED.has(chunk?.kind ?? '') ? at + 1 : chunks.length;
}

/**
 * Collects what follows a verb or noun up to the end of its clause.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk after the verb or noun
 * @returns objects and prepositional phrases, in order
 * @example
 * // Rusia membeli [roket] [dari Korea Utara] pada September 2023 [untuk perang] [di Ukraina].
 * // behind `membeli`: one object, three prepositional phrases; the date is passed over
 */
export function findComplements(chunks: readonly Chunk[], from: number): Complements {
  const objects: number[] = [];
  const prepositional: { preposition: string; phrase: number }[] = [];
  let at = from;
  while (at < chunks.length) {
    const chunk = chunks[at];
    const next = chunks[at + 1];
    if (chunk?.kind === 'noun-phrase') {
      objects.push(at);
      at += 1;
    } else if (chunk?.kind === 'preposition' && next?.kind === 'noun-phrase') {
      prepositional.push({ preposition: chunk.head, phrase: at + 1 });
      at += 2;
    } else if (chunk?.kind === 'preposition' && next?.kind === 'preposition') {
      // `bersama dengan`, `terkait dengan`: the second governs the phrase.
      at += 1;
    } else if (chunk?.kind === 'preposition' && next?.kind === 'time') {
      at += 2;
    } else {
      at = nextAt(chunks, at);
    }
  }
  return { objects, prepositional };
}
