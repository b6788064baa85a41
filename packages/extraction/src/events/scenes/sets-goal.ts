import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Trigger } from '../rule.js';

/** How many chunks behind the verb the goal may stand. */
const REACH = 5;

/** `menargetkan IKN menjadi ibu kota`: a goal is set, and nobody struck. */
function setsGoal(view: SentenceView, { reading, from, chunk }: Trigger): boolean {
  if (!isActOf(reading.frame.act, 'strike') || !isActWord(view.words[from]?.lower ?? '', 'targeting'))
    return false;
  const clause = view.chunks.slice(chunk + 1, chunk + REACH);
  const end = clause.findIndex(({ kind }) => kind === 'comma' || kind === 'mark');
  return clause.slice(0, end < 0 ? undefined : end).some(({ head }) => isActWord(head, 'goal'));
}

/** `kedua pebalap dibebaskan bersaing`: they are left free to, and were no prisoners. */
function leavesFree(view: SentenceView, { reading, to }: Trigger): boolean {
  const next = view.chunks.find(({ from }) => from === to);
  return reading.frame.act === 'release' && next?.kind === 'verb' && !hasClass(next.head, 'following');
}

/**
 * Tells whether a verb of striking or freeing only tells what somebody is to reach or may do.
 *
 * @param view the sentence
 * @param trigger the verb
 * @example
 * // Prabowo [menargetkan] IKN menjadi ibu kota; para pebalap [dibebaskan] memilih → true
 * // Rusia [menargetkan] Odesa dengan rudal; sandera itu [dibebaskan] setelah berunding → false
 */
export function isGoalOrLeave(view: SentenceView, trigger: Trigger): boolean {
  return setsGoal(view, trigger) || leavesFree(view, trigger);
}
