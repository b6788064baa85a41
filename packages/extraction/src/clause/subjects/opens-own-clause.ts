import { reportingForms } from '@warta/indonesian';
import { entryAt } from '../../entry-at.js';
import { frameReadings } from '../../events/frame.js';
import { type Chunk, kindAt } from '../chunk.js';
import { handsOverToObject } from '../object-control.js';
import { reportsAs } from '../reports-as.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../skip-chunks.js';
import { hasClass } from '../word-class.js';

/** Whether a word tells an act that one does, and nothing is reported by it. */
function tellsAct(verb: string): boolean {
  const acts = frameReadings(verb).some(({ voice }) => voice === 'active' || voice === 'passive');
  return acts && reportingForms(verb).length === 0;
}

/** `Israel menyerang Teheran dan Iran [membalas]`, `[mengecam]`: what somebody does or says to a deed just told. */
function answersDeed(verb: string): boolean {
  return (
    hasClass(verb, 'retorting') ||
    reportsAs(verb, 'active', 'condemns') ||
    reportsAs(verb, 'active', 'denies')
  );
}

/** The verb of whom a phrase is the object or receiver, over prepositions and phrases, or -1. */
function verbOver(chunks: readonly Chunk[], phrase: number): number {
  let at = phrase - 1;
  while (
    kindAt(chunks, at) === 'preposition' ||
    kindAt(chunks, at) === 'noun-phrase' ||
    kindAt(chunks, at) === 'time'
  )
    at -= 1;
  return kindAt(chunks, at) === 'verb' ? at : -1;
}

/** `AS menyerang`, `akan dikirim AS ke`: a verb that tells an act of its clause, and leaves what follows no deed of its own. */
function tellsWhole(chunks: readonly Chunk[], verb: number): boolean {
  const head = chunks[verb]?.head ?? '';
  return tellsAct(head) && !handsOverToObject(head) && !hasClass(head, 'backing');
}

/**
 * Tells whether the last of what seems to be coordinated is the subject of a clause of its own: `Iran mengirim drone ke Rusia
 * dan [Israel] menyerang Gaza`.
 *
 * @param chunks the chunks of a sentence
 * @param first index of the first phrase of the list
 * @param last index of the phrase behind the conjunction
 * @returns true where the list stands behind a verb that tells an act, and a verb that tells another or an answer to it follows
 * @example
 * // Iran mengirim drone ke Rusia dan [Israel] menyerang Gaza. → true
 * // Israel menyerang Teheran dan [Iran] membalas. → true
 * // Iran dan [Israel] menyerang Gaza; AS menyerang Iran dan [Irak] dengan rudal → false
 */
export function opensOwnClause(chunks: readonly Chunk[], first: number, last: number): boolean {
  const next = skipAhead(chunks, last + 1, SMALL_WORDS_AND_TIME);
  const verb = entryAt(chunks, next);
  if (verb?.kind !== 'verb' || hasClass(verb.head, 'resulting')) return false;
  if (!tellsAct(verb.head) && !answersDeed(verb.head)) return false;
  const over = verbOver(chunks, first);
  return over >= 0 && tellsWhole(chunks, over);
}
