import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { AUXILIARY_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';

function denies(word: string): boolean {
  return reportsAs(word, 'active', 'react', 'denies');
}

function isTidings(word: string): boolean {
  return hasClass(word, 'tidings') || hasClass(word, 'reported-tidings');
}

/**
 * Tells whether a clause is what somebody denies, so that nobody is told to have demanded or threatened anything in it.
 *
 * @param view the sentence
 * @param phrase index of the subject of the clause
 * @example
 * // Turki membantah (laporan) bahwa [Ankara] meminta rudal → true
 * // Turki membantah tuduhan bahwa … dan [Ankara] meminta rudal → false
 */
export function isDeniedClause({ chunks }: SentenceView, phrase: number): boolean {
  // `membantah laporan AS yang menyebut …`: the report was made.
  if (chunks[phrase + 1]?.head === 'yang') return false;
  let at = phrase - 1;
  if (entryAt(chunks, at)?.head === 'bahwa') at -= 1;
  const noun = entryAt(chunks, at);
  if (noun?.kind === 'noun-phrase' && noun.owners.length + noun.heads.length === 0 && isTidings(noun.head))
    at -= 1;
  const verb = entryAt(chunks, skipBack(chunks, at, AUXILIARY_AND_TIME));
  return verb?.kind === 'verb' && denies(verb.head);
}
