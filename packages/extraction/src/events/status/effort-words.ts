import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { wordsOf } from './chain-words.js';

/**
 * Words that tell how real a deed is which somebody plans: `membatalkan rencana membeli drone`.
 *
 * @param view the sentence
 * @param verb index of the chunk that tells the deed
 * @returns the effort's noun, a verb of planning before it and its small words, in lower case; none where no effort stands before
 * @example
 * // Kuwait tidak akan membatalkan rencana [membeli] drone. → ['rencana', 'membatalkan', 'akan', 'tidak']
 * // Qatar mengecam rencana Israel [mencaplok] lembah itu. → ['rencana']
 * // RSF berhasil dalam upaya [merebut] El Fasher. → none
 */
export function effortWords(view: SentenceView, verb: number): string[] {
  let at = verb - 1;
  while (hasClass(view.chunks[at]?.head ?? '', 'purpose') || view.chunks[at]?.kind === 'auxiliary') at -= 1;
  const noun = (view.chunks[at]?.head ?? '').replace(/nya$/u, '');
  const governor = view.chunks[at - 1];
  if (!isRoleNoun(noun, 'effort')) return [];
  if (governor?.kind !== 'verb' || !hasClass(governor.head, 'planning'))
    return isActWord(noun, 'plan') ? [noun] : [];
  return [noun, governor.head, ...wordsOf(view, findSubject(view.chunks, at - 1).chain)];
}
