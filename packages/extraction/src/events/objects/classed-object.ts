import type { SentenceView } from '../../clause/clause-view.js';
import { namesOf } from '../roles/role-names.js';
import type { Trigger } from '../rule.js';
import { findConjunct, findObjectWord, takesNames } from './object-class.js';

/**
 * Finds the object of a verb that has the class its frame asks for.
 *
 * @param view the sentence
 * @param objects indices of the noun phrases behind the verb
 * @param trigger the verb
 * @returns index of a chunk; -1 where none has the class, or the frame asks for none
 */
export function classedObject(view: SentenceView, objects: readonly number[], trigger: Trigger): number {
  const name = trigger.reading.frame.object;
  if (name === undefined) return -1;
  const find = trigger.anyConjunct === true ? findConjunct : findObjectWord;
  const fits = (at: number): boolean => {
    const chunk = view.chunks[at];
    if (chunk === undefined) return false;
    if (find(view, Math.max(chunk.from, trigger.to), chunk.to, name) >= 0) return true;
    return takesNames(name) && namesOf(view, chunk).length > 0;
  };
  const gives = trigger.reading.frame.roles['object'] === 'recipients' && !takesNames(name);
  return objects.slice(0, gives ? 2 : 1).find(fits) ?? -1;
}
