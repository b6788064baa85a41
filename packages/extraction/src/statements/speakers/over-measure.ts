import type { SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { entryAt } from '../../entry-at.js';
import { isPerson } from './is-person.js';

/** `[Keluarga] dari mereka yang tewas`: whose kin or part somebody is. */
function isOfThem({ chunks }: SentenceView, phrase: number): boolean {
  const them = chunks[phrase]?.head === 'mereka' && entryAt(chunks, phrase - 1)?.head === 'dari';
  return them && isPerson(entryAt(chunks, phrase - 2)?.head ?? '');
}

/**
 * Finds who speaks where a phrase seems to that only measures or entitles the one before it, or whose part it is.
 *
 * @param view the sentence
 * @param phrase index of the phrase that seems to speak
 * @returns index of the phrase before, or the same
 * @example
 * // [Sebuah laporan PBB] setebal 80 halaman menuduh → Sebuah laporan PBB
 * // Kemarin [pejabat PBB] menuduh → pejabat PBB
 */
export function overMeasure(view: SentenceView, phrase: number): number {
  const { chunks } = view;
  if (isOfThem(view, phrase)) return phrase - 2;
  const measures = isSpeechWord(chunks[phrase]?.head ?? '', 'measure');
  return measures && entryAt(chunks, phrase - 1)?.kind === 'noun-phrase' ? phrase - 1 : phrase;
}
