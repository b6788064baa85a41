import { reportingForms } from '@warta/indonesian';
import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import { entryAt } from '../../entry-at.js';

function reports(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && reportingForms(chunk.head).some(({ voice }) => voice !== 'noun');
}

/**
 * Finds whom a headline says on of behind a comma: who opens it and speaks, and nobody inside what they say.
 *
 * @param view the sentence
 * @param verb index of a reporting verb
 * @returns index of the phrase, or -1 where no comma stands before the verb, or who opens the headline does not speak
 * @example
 * // [Iran] Tuduh AS Perluas Perang, Sebut Biden Munafik
 * // Iran Serang Pangkalan AS, Sebut Biden Munafik → -1
 */
export function headlineMain({ headline, chunks }: SentenceView, verb: number): number {
  if (!headline || entryAt(chunks, skipBack(chunks, verb - 1, SMALL_WORDS))?.kind !== 'comma') return -1;
  const [opening] = chunks;
  if (opening?.kind !== 'noun-phrase' || !(holdsName(opening) || opening.heads.length > 0)) return -1;
  return reports(chunks[skipAhead(chunks, 1, SMALL_WORDS)]) ? 0 : -1;
}
