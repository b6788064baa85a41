import type { SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { entryAt } from '../../entry-at.js';

/**
 * Finds who speaks where a phrase seems to that only measures or entitles the one before it.
 *
 * @param view the sentence
 * @param phrase index of the phrase that seems to speak
 * @returns index of the phrase before, or the same
 * @example
 * // [Sebuah laporan PBB] setebal 80 halaman menuduh → Sebuah laporan PBB
 * // Kemarin [pejabat PBB] menuduh → pejabat PBB
 */
export function overMeasure({ chunks }: SentenceView, phrase: number): number {
  const measures = isSpeechWord(chunks[phrase]?.head ?? '', 'measure');
  return measures && entryAt(chunks, phrase - 1)?.kind === 'noun-phrase' ? phrase - 1 : phrase;
}
