import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { reportingWords } from '../cues/reporting-words.js';
import { mainPhrase } from './main-phrase.js';

/**
 * Finds who speaks by a verb behind `setelah`, which has no subject of its own: who does what the main clause tells.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns index of the phrase, or -1 where none is sure
 * @example
 * // [Ceko] memanggil duta besar China setelah menuduh …; Setelah menuding Seoul, [Pyongyang] meledakkan jalan
 * // Ceko memanggil duta besar China; setelah menuduh … → -1
 */
export function mainSubjectOf({ chunks }: SentenceView, verb: number): number {
  const at = skipBack(chunks, verb - 1, AUXILIARY);
  if (at < 0 || !reportingWords.is(chunks[at]?.head ?? '', 'having')) return -1;
  if (at === 0) return mainPhrase(chunks);
  const main = chunks.findIndex(({ kind }, n) => n < at && kind === 'verb');
  const parted = chunks.slice(main, at).some(({ kind }) => kind === 'mark' || kind === 'quote');
  return main < 0 || parted ? -1 : (findSubject(chunks, main).phrase ?? -1);
}
