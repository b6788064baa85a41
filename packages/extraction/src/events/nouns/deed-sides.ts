import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { captorsOf } from '../roles/captors.js';
import type { Trigger } from '../rule.js';
import { blamedDoers } from './blamed-doers.js';
import { calledBreach } from './called-breach.js';
import { deedDoers } from './deed-doers.js';
import { type DoneBy, doneBy } from './done-by.js';
import type { Governor } from './governor.js';
import { lendsDoers } from './lends-doers.js';
import { strikersIn } from './strike-in-which.js';
import { tellingSide } from './telling-side.js';

/** Who has a hand in a deed that a noun names: mentions. */
export interface DeedSides {
  readonly owners: readonly number[];
  readonly doers: readonly number[];
  /** Who is blamed for it. */
  readonly blamed: readonly number[];
  /** Who did it by the verb behind the noun. */
  readonly done: DoneBy;
}

/**
 * Names who has a hand in a deed that a noun names: the first who is told by the verb before it, by blame, by what it is called, by the verb behind it, by who tells of it, strikes in it or holds who is set free.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param owned who owns it by name
 * @param governor what the verb before it lends
 * @param complements the phrases behind it
 * @param held who owns the thing acted on
 */
export function deedSides(
  view: SentenceView,
  trigger: Trigger,
  owned: readonly number[],
  governor: Governor,
  complements: Complements,
  held: readonly number[],
): DeedSides {
  const { chunk } = trigger;
  const { frame } = trigger.reading;
  const owners = owned.length > 0 ? owned : (governor.stoppers ?? []);
  const blamed = owners.length > 0 ? [] : blamedDoers(view, chunk);
  const breach = calledBreach(view, chunk, frame);
  const done = doneBy(view, trigger, complements);
  const lent = lendsDoers(view, trigger, governor, [...owners, ...done.names, ...held]) ? governor.doers : [];
  const teller = owners.length > 0 ? [] : tellingSide(view, chunk, frame, complements);
  const strikers = owners.length > 0 ? [] : strikersIn(view, chunk, frame);
  const captors = captorsOf(view, frame, chunk);
  const named =
    [lent, blamed, breach, done.names, teller, strikers, captors].find((names) => names.length > 0) ?? [];
  return { owners, doers: deedDoers(view, trigger, named, owners, complements), blamed, done };
}
