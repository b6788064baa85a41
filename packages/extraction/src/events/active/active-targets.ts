import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { flatMap } from '../../flat-map.js';
import { heldObject } from '../objects/held-object.js';
import { takesNames } from '../objects/object-class.js';
import { holdersIn } from '../roles/holders.js';
import { listedNames } from '../roles/listed-names.js';
import { isMemberOfBody } from '../roles/member-of-body.js';
import { namesOf } from '../roles/role-names.js';
import { secondPhrase } from '../roles/second-phrase.js';
import type { Trigger } from '../rule.js';

/** `menetapkan tiga tersangka, yakni [Budi dan Andi]`: the class is of persons, who may be named. */
function namesSuspect({ reading: { frame } }: Trigger): boolean {
  return frame.object === 'suspect';
}

/** `menyerang Israel dan [pangkalan AS]`: whose the second thing struck is. */
function secondTargets(view: SentenceView, act: string, at: number): readonly number[] {
  const second = view.chunks[secondPhrase(view, act, at)];
  const names = namesOf(view, second);
  return names.length > 0 ? names : holdersIn(view, second, act);
}

/**
 * Names whom or what an active verb acts on.
 *
 * @param view the sentence
 * @param trigger the verb
 * @param complements the phrases of the verb
 * @param object index of the object's chunk that its frame asks for, or -1
 * @param doers mentions that do what the verb tells
 * @returns indices of mentions
 * @example
 * // Polisi menahan [Budi Santoso] di Medan. → Budi Santoso
 * // Rusia menyerang [Israel] dan [pangkalan AS]. → Israel, AS
 */
export function activeTargets(
  view: SentenceView,
  trigger: Trigger,
  complements: Complements,
  object: number,
  doers: readonly number[],
): readonly number[] {
  const { frame } = trigger.reading;
  if (trigger.holdsObject === true) return object < 0 ? heldObject(view, trigger, doers) : [];
  return flatMap(
    complements.objects.filter(
      (at) =>
        (at !== object || takesNames(frame.object ?? '') || namesSuspect(trigger)) &&
        !isMemberOfBody(view, frame, at),
    ),
    (at) => {
      const names = [...namesOf(view, view.chunks[at]), ...listedNames(view, at)];
      return names.length === 0 ? names : [...names, ...secondTargets(view, frame.act, at)];
    },
  );
}
