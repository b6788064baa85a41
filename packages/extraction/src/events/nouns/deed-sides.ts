import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { isActOf } from '../act-group.js';
import type { Frame } from '../frame.js';
import { captorsOf } from '../roles/captors.js';
import { firstNamed } from '../roles/first-named.js';
import { namesOf } from '../roles/role-names.js';
import { maySuffer } from '../roles/sanctioned.js';
import type { Trigger } from '../rule.js';
import { blamedDoers } from './blamed-doers.js';
import { type ActorsOf, calledBreach } from './called-breach.js';
import { deedDoers } from './deed-doers.js';
import { type DoneBy, doneBy } from './done-by.js';
import type { Governor } from './governor.js';
import { lendsDoers } from './lends-doers.js';
import { punishedFor } from './punished-for.js';
import { rewardedFor } from './rewarded-for.js';
import { strikersIn } from './strike-in-which.js';
import { tellingSide } from './telling-side.js';
import { wishingSide } from './wishing-side.js';

/** Who has a hand in a deed that a noun names: mentions. */
export interface DeedSides {
  readonly owners: readonly number[];
  readonly doers: readonly number[];
  /** Who is blamed for it. */
  readonly blamed: readonly number[];
  /** They are punished for it. */
  readonly punished: boolean;
  /** Who did it by the verb behind the noun. */
  readonly done: DoneBy;
}

/** What stands around a noun that names a deed. */
export interface DeedScene {
  /** Who owns the deed by name. */
  readonly owned: readonly number[];
  /** Who owns the thing acted on. */
  readonly held: readonly number[];
  /** What the verb before the noun lends. */
  readonly governor: Governor;
  /** The phrases behind it. */
  readonly complements: Complements;
}

/** `pengiriman tank dari Polandia`: who gives what another approves or announces; a place is only where it lies. */
function sourcesOf(view: SentenceView, frame: Frame, { prepositional }: Complements): readonly number[] {
  if (!isActOf(frame.act, 'given') || frame.roles['dari'] !== 'actors') return [];
  const from = prepositional.find(({ preposition }) => preposition === 'dari');
  const names = from === undefined ? [] : namesOf(view, view.chunks[from.phrase]);
  return names.filter((name) => view.mentions[name]?.kind !== 'place');
}

/** `serangan Israel`: who did it is named; but `pembantaian Srebrenica`, `invasi Ukraina` name who suffers it. */
function isTakenByOwner({ roles }: Frame, owners: readonly number[]): boolean {
  const suffers = roles['possessor'] === 'recipients' || roles['possessor-alone'] === 'recipients';
  return owners.length > 0 && !suffers;
}

/** `Pengiriman tank Polandia disetujui Jerman`: who lets another give does not give. */
function ownDeed(done: DoneBy, { act }: Frame, givers: readonly number[]): DoneBy {
  const isAnothers = isActOf(act, 'given') && done.agent < 0 && givers.length > 0;
  return isAnothers ? { ...done, names: [] } : done;
}

/** Who tells of a deed without an owner, asks for it or strikes in it. */
function sidesAround(
  view: SentenceView,
  chunk: number,
  frame: Frame,
  complements: Complements,
): readonly number[] {
  return firstNamed(
    () => tellingSide(view, chunk, frame, complements),
    () => wishingSide(view, chunk, frame, complements),
    () => strikersIn(view, chunk, frame),
  );
}

/**
 * Names who has a hand in a deed that a noun names: the first who is told by the verb before it, by blame, by what it is called, by the verb behind it, by who tells of it or asks for it, strikes in it or holds who is set free.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param scene what stands around it
 * @param actorsOf who does the deed that another noun names
 * @example
 * // Rusia melancarkan [serangan] ke Kyiv. → Rusia, lent by the verb; [serangan Rusia] ke Kyiv → owned by Rusia
 */
export function deedSides(
  view: SentenceView,
  trigger: Trigger,
  { owned, held, governor, complements }: DeedScene,
  actorsOf: ActorsOf,
): DeedSides {
  const { chunk } = trigger;
  const { frame } = trigger.reading;
  const owners = owned.length > 0 ? owned : (governor.stoppers ?? []);
  const isTaken = isTakenByOwner(frame, owners);
  const accused = isTaken ? [] : blamedDoers(view, chunk);
  const punished = isTaken || accused.length > 0 ? [] : punishedFor(view, chunk);
  const blamed = [...accused, ...punished];
  const givers = [...owners, ...sourcesOf(view, frame, complements)];
  const done = ownDeed(doneBy(view, trigger, complements), frame, givers);
  const isOther = (owner: number): boolean => !maySuffer(view, frame, owner);
  const named = [...givers, ...done.names, ...held].filter(isOther);
  const lent = lendsDoers(view, trigger, governor, named) ? governor.doers : [];
  const first = firstNamed(
    () => lent,
    () => blamed,
    () => calledBreach(view, chunk, frame, actorsOf),
    () => done.names,
    () => (named.length > 0 ? [] : rewardedFor(view, chunk, frame)),
    () => (owners.length > 0 ? [] : sidesAround(view, chunk, frame, complements)),
    () => captorsOf(view, frame, chunk),
  );
  return {
    owners,
    doers: deedDoers(view, trigger, first, blamed.length > 0 ? [] : owners.filter(isOther), complements),
    blamed,
    punished: punished.length > 0,
    done,
  };
}
