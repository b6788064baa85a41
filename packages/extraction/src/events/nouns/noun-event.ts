import type { SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { entryAt } from '../../entry-at.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { ownComplements } from '../active/own-complements.js';
import { withPlaceOfAim } from '../active/place-behind-relative.js';
import { withReceiver } from '../active/receiver-behind.js';
import { type Frame, frameReadings } from '../frame.js';
import { isUnfit } from '../objects/object-class.js';
import { isOfClass } from '../roles/can-act.js';
import { type FilledRoles, fillRoles } from '../roles/fill-roles.js';
import { namesOf } from '../roles/role-names.js';
import type { EventRule, Trigger } from '../rule.js';
import { isNoAct } from '../scenes/no-act.js';
import type { Telling } from '../telling.js';
import { aimOf } from './aim-of.js';
import { giftUsers, isCalledGift, isGiftOfArms } from './called-gift.js';
import { deedOwners } from './deed-owners.js';
import { deedPhrase } from './deed-phrase.js';
import { deedSides } from './deed-sides.js';
import type { DoneBy } from './done-by.js';
import { isAttribute } from './is-deed-itself.js';
import { isGranted } from './is-granted.js';
import { nounChain } from './noun-chain.js';
import { withEffects } from './noun-effects.js';
import { nounObject, ownedBy, undergoes } from './noun-object.js';
import { asRequested } from './requested-help.js';
import { ruleIssuers } from './rule-issuers.js';
import { secondSide } from './second-side.js';
import { suppliedWith } from './supplied-with.js';
import { verbOverNoun } from './verb-over-noun.js';
import { withWanted } from './warrant-issuer.js';
import { wordsBefore } from './words-before-noun.js';

/** `penetapan Budi sebagai tersangka`, `penetapan tersangka Budi`; not `penetapan partai politik`. */
function lacksCharge(
  view: SentenceView,
  { act, through }: Frame,
  chunk: number,
  complements: Complements,
): boolean {
  if (through === undefined || !isActOf(act, 'told-through')) return false;
  return ![chunk, ...complements.prepositional.map(({ phrase }) => phrase)].some((at) =>
    isOfClass(view, at, through),
  );
}

/** `Pemeriksaan Budi dilakukan [oleh KPK]`: as `pemeriksaan Budi oleh KPK`. */
function withAgent(complements: Complements, { agent, names }: DoneBy): Complements {
  if (agent < 0 || names.length === 0) return complements;
  const by = { preposition: 'oleh', phrase: agent };
  return { ...complements, prepositional: [...complements.prepositional, by] };
}

/** `penangkapan pelaku pembunuhan Budi [oleh polisi]`: behind somebody whom an earlier deed of the phrase is done to, the doer is that deed's. */
function withoutCaptor(complements: Complements, before: readonly string[]): Complements {
  const deed = before.findIndex((word) =>
    frameReadings(word).some(({ voice, frame }) => voice === 'noun' && frame.roles['oleh'] === 'actors'),
  );
  if (deed < 0 || !before.slice(deed + 1).some((word) => isPersonNoun(word))) return complements;
  return {
    ...complements,
    prepositional: complements.prepositional.filter(({ preposition }) => preposition !== 'oleh'),
  };
}

/** `senjata kiriman X [untuk Y]`; but `menembakkan rudal kiriman X ke Y`: where it goes belongs to the verb. */
function ofGift({ prepositional }: Complements): Complements {
  const meant = prepositional.filter(({ preposition }) => isActWord(preposition, 'gives-to'));
  return { objects: [], prepositional: meant.filter(({ preposition }) => preposition !== 'ke') };
}

/** The phrases behind the noun and its second side, which ends with a chunk. */
function complementsBehind(
  view: SentenceView,
  trigger: Trigger,
  end: number,
  before: readonly string[],
): Complements {
  const { chunk, reading } = trigger;
  const { frame } = reading;
  const all = findComplements(view.chunks, end + 1);
  if (frame.object !== undefined && isCalledGift(view, trigger, frame.object)) return ofGift(all);
  const own = ownComplements(view, frame, all);
  return withoutCaptor(withWanted(view, chunk, withReceiver(view, frame, end, own)), before);
}

/** `meminta bantuan militer [ke Moskow]`: who is asked for it does not receive it. */
function withoutAsked({ objects, prepositional }: Complements): Complements {
  return {
    objects,
    prepositional: prepositional.filter(({ preposition }) => !isActWord(preposition, 'asked-by')),
  };
}

function readNoun(view: SentenceView, trigger: Trigger): Telling | null {
  const chunk = deedPhrase(view, trigger);
  if (chunk === null || isAttribute(view, trigger)) return null;
  const { frame } = trigger.reading;
  const before = wordsBefore(view, trigger);
  if (isNoAct(view, trigger.chunk, before, frame)) return null;
  // `tank sumbangan Maroko`: no aid.
  if (frame.act === 'aid' && isGiftOfArms(view, trigger)) return null;
  const other = secondSide(view, trigger);
  const end = Math.max(trigger.chunk, other);
  const governor = verbOverNoun(view, trigger);
  const all = complementsBehind(view, trigger, end, before);
  const complements = governor.asked === true ? withoutAsked(all) : all;
  const object = nounObject(view, trigger, chunk, complements);
  if (isUnfit(view, trigger.to, chunk.to, frame)) return null;
  if (lacksCharge(view, frame, trigger.chunk, complements)) return null;
  if (frame.object !== undefined && object < 0 && !undergoes(governor, frame)) return null;
  const owned = [...deedOwners(view, trigger, chunk), ...namesOf(view, entryAt(view.chunks, other))];
  const held = ownedBy(view, trigger, object);
  const { owners, doers, blamed, punished, done } = deedSides(
    view,
    trigger,
    { owned, held: held ?? [], governor, complements },
    (at) => rolesOfDeed(view, at)?.actors ?? [],
  );
  const issuers = ruleIssuers(view, trigger, chunk);
  const effects = withEffects(view, trigger, withPlaceOfAim(view, frame, complements));
  return asRequested(view, {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers,
    targets: effects.targets,
    patients: [
      ...governor.patients,
      ...giftUsers(view, trigger, frame.object),
      ...suppliedWith(view, trigger.chunk, frame),
    ],
    aim: aimOf(view, complements, trigger.chunk, frame.act),
    owners,
    punished,
    granted: isGranted(view, trigger.chunk, governor, blamed, frame),
    complements: withAgent(effects.complements, done),
    arrives: effects.arrives === true,
    holders: held ?? (issuers.length > 0 ? issuers : effects.holders),
    object,
    chain: [
      ...nounChain(view, trigger, before, governor, complements, end).filter((word) => word !== done.sure),
      ...done.chain,
    ],
    clauseStart: trigger.chunk,
    rule: nounEvent.name,
  });
}

/**
 * Fills the roles of the first deed that a noun phrase tells.
 *
 * @param view the sentence
 * @param phrase index of a chunk
 * @returns null for other chunks, and where the phrase tells no deed
 * @example
 * // [serangan Israel ke Gaza] melanggar hukum → Israel on Gaza; [beras Israel] → null
 */
export function rolesOfDeed(view: SentenceView, phrase: number): FilledRoles | null {
  const chunk = view.chunks[phrase];
  if (chunk?.kind !== 'noun-phrase') return null;
  for (let at = chunk.from; at < chunk.to; at += 1) {
    for (const reading of frameReadings(view.words[at]?.lower ?? '')) {
      if (reading.rest.length > 0) continue;
      const telling = readNoun(view, { reading, from: at, to: at + 1, chunk: phrase });
      const roles = telling === null ? null : fillRoles(view, telling);
      if (roles !== null) return roles;
    }
  }
  return null;
}

/** A noun that names the act, with its owner and its prepositions: `pengiriman senjata Korut ke Rusia`. */
export const nounEvent: EventRule = {
  name: 'noun-event',
  read: readNoun,
  positive: {
    text: 'Pengiriman senjata Korea Utara ke Rusia dibahas di Seoul.',
    finds: ['arms-transfer: Korea Utara → Rusia'],
  },
  negative: { text: 'Pengiriman atlet Korea Utara ke Rusia dibahas di Seoul.', finds: [] },
};
