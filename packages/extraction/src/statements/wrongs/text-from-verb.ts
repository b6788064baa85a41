import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';

/** How far behind its verb a wrong may be named, in UTF-16 code units. */
export const VERB_REACH = 70;

/**
 * The text from a verb on, as far as its own words reach.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @param reach how many UTF-16 code units at most
 * @example
 * // Terdakwa [memalsukan] surat. → 'memalsukan surat.'
 */
export function textFromVerb(view: SentenceView, verb: number, reach = VERB_REACH): string {
  const { start } = chunkSpan(view, view.chunks[verb] as Chunk);
  return view.article.text.slice(start, Math.min(start + reach, view.sentence.end));
}
