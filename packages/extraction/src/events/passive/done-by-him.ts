import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { overPassed, verbBefore } from '../../clause/verb-before.js';
import { subjectDoers } from '../roles/subject-doers.js';
import type { Trigger } from '../rule.js';

/**
 * Tells whether a passive has its agent in `-nya`.
 *
 * @param view the sentence
 * @param trigger the verb
 * @example
 * // jet yang [dipesannya] dari AS → true
 */
export function isDoneByHim(view: SentenceView, { from, reading }: Trigger): boolean {
  return reading.voice === 'passive' && view.words[from]?.lower.endsWith('nya') === true;
}

/** Whether nobody but the subject stands between a verb and a phrase behind it. */
function nobodyBetween(view: SentenceView, verb: number, phrase: number): boolean {
  return view.chunks
    .slice(verb + 1, phrase)
    .every(
      ({ heads, owners, head, kind }) =>
        kind !== 'comma' && heads.length + owners.length === 0 && !isPersonNoun(head),
    );
}

/**
 * Names who `-nya` is behind a passive: the subject of the verb before, where it has what the passive tells of behind it.
 *
 * @param view the sentence
 * @param trigger the verb
 * @returns indices of mentions; empty where that is not told
 * @example
 * // [Taipei] menerima jet yang dipesannya pada 2019. → Taipei
 */
export function doneByHim(view: SentenceView, { chunk, reading }: Trigger): readonly number[] {
  const phrase = overPassed(view.chunks, chunk - 1) - 1;
  const verb = verbBefore(view.chunks, phrase);
  // `membom Kabul dengan jet yang dipesannya`: who uses a thing owns it.
  const isMeans = view.chunks[phrase - 1]?.head === 'dengan';
  if (verb < 0 || (!isMeans && !nobodyBetween(view, verb, phrase))) return [];
  return subjectDoers(view, reading.frame, findSubject(view.chunks, verb).phrase).doers;
}
