import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { verbBefore } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { wordsOf } from './chain-words.js';
import { statusOf } from './status.js';

/** Whether a word stands there behind which the same one goes on: `setelah memukul`, `lalu memukul`. */
function sharesDoer({ chunks }: SentenceView, opening: number): boolean {
  const isNext = hasClass(chunks[opening + 1]?.head ?? '', 'then');
  return isNext || hasClass(entryAt(chunks, opening)?.head ?? '', 'borrowing');
}

/**
 * Reads that a deed is only supposed, where the one beside it is whose doer it borrows: `Budi diduga menembak Andi setelah [memukul] Joko`.
 *
 * @param view the sentence
 * @param subject who does it
 * @param verb index of the chunk that tells it
 * @returns words in lower case
 * @example
 * // Iran diduga menyerang Israel setelah [menyita] kapal. → ['diduga']
 * // Iran diduga menyerang Israel setelah AS [menyita] kapal. → []
 */
export function allegedBeside(view: SentenceView, { phrase }: Subject, verb: number): string[] {
  const { chunks } = view;
  const opening = skipBack(chunks, verb - 1, SMALL_WORDS_AND_TIME);
  if (phrase === null || opening < phrase || !sharesDoer(view, opening)) return [];
  const main = verbBefore(chunks, opening);
  const beside = main < phrase ? null : findSubject(chunks, main);
  if (beside?.phrase !== phrase) return [];
  return wordsOf(view, beside.chain).filter((word) => statusOf([word], null, false) === 'alleged');
}
