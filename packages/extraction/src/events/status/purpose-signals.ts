import type { SentenceView } from '../../clause/clause-view.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { frameReadings } from '../frame.js';
import { wordsOf } from './chain-words.js';
import { type Signal, TO_COME } from './signal.js';

/** The nearest verb before a chunk that no conjunction parts from it, or -1. */
function verbOfClause(view: SentenceView, at: number): number {
  for (let back = at - 1; back >= 0; back -= 1) {
    const kind = view.chunks[back]?.kind;
    if (kind === 'verb') return back;
    if (kind === 'mark' || kind === 'quote' || kind === 'subordinator') return -1;
  }
  return -1;
}

function isTalk(verb: string): boolean {
  return frameReadings(verb).some(({ frame }) => isActOf(frame.act, 'talk'));
}

/**
 * Small words of the clause that a purpose belongs to: what somebody goes for is as real as the going.
 *
 * @param view the sentence
 * @param subject the subject of the act, with the chunks passed
 * @param verb index of the chunk that tells the act
 * @param act the act
 * @returns words in lower case, and a sign where it is not done yet; none where the act stands in no purpose, or its subject is another's
 * @example
 * // Putin [akan] bertolak ke Pyongyang untuk bertemu Kim Jong Un. → ['akan']
 * // Vietnam berunding dengan Rusia untuk membeli rudal. → [TO_COME]: it is still talked of
 */
export function purposeSignals(view: SentenceView, subject: Subject, verb: number, act: string): Signal[] {
  const purpose = subject.chain.find((at) => hasClass(view.chunks[at]?.head ?? '', 'purpose'));
  const main = purpose === undefined || purpose > verb ? -1 : verbOfClause(view, purpose);
  if (main < 0) return [];
  const { phrase, chain } = findSubject(view.chunks, main);
  // `mempersenjatai X untuk menyerang Y`: X has still to do it.
  if (subject.phrase === main + 1 && hasClass(view.chunks[main]?.head ?? '', 'arming')) return [TO_COME];
  if (phrase !== subject.phrase) return [];
  const isTalkedOf = !isActOf(act, 'talk') && isTalk(view.chunks[main]?.head ?? '');
  // `mengirim kapal induk untuk menyerang Iran`: it is not done yet; but `memakai drone untuk menyerang`.
  const isPrepared = isActOf(act, 'strike') && isActWord(view.chunks[main]?.head ?? '', 'prepares');
  return [...wordsOf(view, chain), ...(isTalkedOf || isPrepared ? [TO_COME] : [])];
}
