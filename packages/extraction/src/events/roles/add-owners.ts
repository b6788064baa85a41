import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { RoleName } from '../frame.js';
import { ownsWhatIsTaken } from '../nouns/owns-what-is-taken.js';
import type { Telling } from '../telling.js';
import type { Filling } from './filling.js';
import { prepositionalNames } from './prepositional-names.js';

/** `invasi Rusia` names who invades, though nobody is named as invaded. */
function invades(view: SentenceView, { frame, owners, complements }: Telling): boolean {
  if (frame.act !== 'attack' || complements.prepositional.some((one) => one.preposition === 'oleh'))
    return false;
  return owners.some((owner) =>
    view.mentions[owner]?.candidates.some((id) => isActWord(id.toLowerCase(), 'invader')),
  );
}

/** `keluarga korban [penculikan] Korea Utara`: the victims are named before, and a state or body behind. */
function hasVictims(view: SentenceView, { chunk, from, owners }: Telling): boolean {
  const before = view.words.slice(view.chunks[chunk]?.from ?? from, from);
  return (
    before.some(({ lower }) => isRoleNoun(lower, 'sufferer')) &&
    owners.every((owner) => hasKind(view.mentions, owner, 'country', 'group', 'organization'))
  );
}

/** `invasi Ukraina` names the invaded, `invasi Rusia ke Ukraina` the invader first, `pembelian drone Iran` who sells. */
function possessorRole(view: SentenceView, telling: Telling): RoleName | undefined {
  const { frame, complements } = telling;
  const alone = invades(view, telling) ? undefined : frame.roles['possessor-alone'];
  const directed = complements.prepositional.some(
    ({ preposition }) => frame.roles[preposition] === 'recipients',
  );
  if (alone !== undefined && !directed) return alone;
  // `penembakan Kamboja ke rumah sakit`, `pembunuhan Budi terhadap Andi`: who does it to another stands first.
  const mayAct = frame.roles['possessor'] === 'recipients' && frame.roles['subject'] === 'actors';
  const acts = isDirected(view, telling) || hasVictims(view, telling) || isOfCaptor(view, telling);
  return mayAct && !isDoneByAnother(telling) && acts ? 'actors' : frame.roles['possessor'];
}

/** `Budi lolos dari penangkapan KPK`: whom it would be done to is named, and a body behind. */
function isOfCaptor(view: SentenceView, { patients, owners, frame }: Telling): boolean {
  if (patients.length === 0 || !isActOf(frame.act, 'judicial')) return false;
  return owners.every((owner) => hasKind(view.mentions, owner, 'country', 'group', 'organization'));
}

/** Whether a phrase behind says whom the deed comes to, so that who is named right behind the noun does it. */
function isDirected(view: SentenceView, { frame, complements }: Telling): boolean {
  return complements.prepositional.some(
    ({ preposition, phrase }) =>
      hasClass(preposition, 'directed') &&
      // `penangkapan Budi atas perintah jaksa`
      (preposition !== 'atas' || prepositionalNames(view, frame, phrase).length > 0),
  );
}

/** `penyerangan Polsek Ciracas oleh TNI`: another does it. */
function isDoneByAnother({ complements }: Telling): boolean {
  return complements.prepositional.some(({ preposition }) => preposition === 'oleh');
}

/** `pengiriman senjata Iran oleh Rusia`: somebody is named who does it. */
function isDoneByNamed(view: SentenceView, { frame, complements }: Telling): boolean {
  return complements.prepositional.some(
    ({ preposition, phrase }) => preposition === 'oleh' && prepositionalNames(view, frame, phrase).length > 0,
  );
}

/** Kinds of owner that may have a role of their own, and where frames tell it. */
const POSSESSORS = [
  ['place', 'possessor-place'],
  ['person', 'possessor-person'],
] as const;

/** `Rapat Koordinasi Pelayaran Jalur Selatan Pulau Jawa`: a place that a meeting is held at or about takes no part in it. */
function isVenue(view: SentenceView, { frame, to }: Telling, owner: number): boolean {
  const isBehind = view.words[to]?.mention === owner;
  return frame.act === 'meeting' && !isBehind && hasKind(view.mentions, owner, 'place');
}

/**
 * Fills roles from the owners of a noun: `aneksasi Tepi Barat` names the place that is taken, `aneksasi Israel` who takes; `pemeriksaan Budi` the person, `pemeriksaan KPK` who asks; `penyerangan TNI` leaves open who did it.
 *
 * @param view the sentence
 * @param telling the deed
 * @param filling the roles filled so far; it is added to
 */
export function addOwners(view: SentenceView, telling: Telling, filling: Filling): void {
  const { roles, unsure = [] } = telling.frame;
  const directed = isDirected(view, telling);
  if (unsure.length > 0 && isDoneByAnother(telling)) {
    filling.add('recipients', telling.owners);
    return;
  }
  const taken = new Set<number>();
  for (const [kind, place] of POSSESSORS) {
    const role = directed && unsure.length > 0 ? undefined : roles[place];
    const owners =
      role === undefined ? [] : telling.owners.filter((one) => view.mentions[one]?.kind === kind);
    filling.add(role, owners);
    for (const owner of owners) taken.add(owner);
  }
  const isUnsure = (one: number): boolean => !directed && unsure.includes(view.mentions[one]?.kind ?? '');
  const role = ownsWhatIsTaken(view, telling.frame, telling.to)
    ? roles['object-owner']
    : possessorRole(view, telling);
  // `pengiriman pasukan Wagner oleh Iran`: whose the object is does nothing.
  if (role === 'actors' && roles['oleh'] === 'actors' && isDoneByNamed(view, telling)) return;
  filling.add(
    role,
    telling.owners.filter((owner) => !taken.has(owner) && !isUnsure(owner) && !isVenue(view, telling, owner)),
  );
}
