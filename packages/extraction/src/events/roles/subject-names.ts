import type { SentenceView } from '../../clause/clause-view.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { wordsOf } from '../status/chain-words.js';
import { companionsOf } from './companions.js';
import { doersOrOwners } from './effort-doers.js';
import { listedNames } from './listed-names.js';

/** `X bersama [Y] bertolak`: both. */
function namedTogether(view: SentenceView, phrase: number): readonly number[] {
  const names = doersOrOwners(view, view.chunks[phrase]);
  return names.length === 0 ? names : [...names, ...companionsOf(view, phrase)];
}

/**
 * Names the subject of a verb, with the small words passed on the way to it.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns indices of mentions, and words in lower case
 * @example
 * // [Iran] tidak [mengirim] drone. → Iran, with 'tidak'
 */
export function subjectNames(
  view: SentenceView,
  verb: number,
): { names: readonly number[]; chain: string[] } {
  const subject = findSubject(view.chunks, verb);
  const own = subject.phrase === null ? [] : namedTogether(view, subject.phrase);
  // `Sejumlah negara, termasuk Jerman, menghentikan ekspor senjata`
  const names = own.length > 0 || subject.phrase === null ? own : listedNames(view, subject.phrase);
  return { names, chain: wordsOf(view, subject.chain) };
}
