import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame, RoleName } from '../frame.js';
import { findObjectWord } from '../objects/object-class.js';
import type { Telling } from '../telling.js';
import { addOwners } from './add-owners.js';
import { fillPrepositional } from './fill-prepositional.js';
import { Filling } from './filling.js';
import { goesHome } from './goes-home.js';
import { goesThere } from './goes-there.js';
import { hasSides } from './has-sides.js';
import { pointedAt, reportersOwn } from './implied-owner.js';
import { invitersOf } from './inviters.js';
import { isForeign } from './is-foreign.js';
import { sendsOthersHome } from './others-troops.js';
import { pointedOwner } from './pointed-owner.js';
import { prepositionalNames } from './prepositional-names.js';
import { proposedBy } from './proposed-by.js';
import { withSanctioned } from './sanctioned.js';
import { withSupplied } from './supplied.js';

/** The mentions in the roles of an event. */
export interface FilledRoles {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** `Aceh menerima bantuan`: a place, too. */
function getsAid({ act, roles }: Frame): boolean {
  return roles['subject'] === 'recipients' && isActOf(act, 'for-people');
}

/** `mengirim prajurit ke Lebanon untuk memperkuat misi [PBB]`: a body whose mission is helped is no side. */
function isSide({ mentions }: SentenceView, { aim }: Telling): boolean {
  return aim.some((one) => !hasKind(mentions, one, 'organization'));
}

/** A place as a subject does nothing but meet and agree. */
function ableDoers(view: SentenceView, { frame, doers }: Telling): readonly number[] {
  if (frame.roles['antara'] !== undefined || getsAid(frame)) return doers;
  // `Tripoli dan Benghazi melanggar embargo`: beside a seat of government another town stands for one, too.
  if (doers.some((doer) => view.mentions[doer]?.method === 'metonym')) return doers;
  return doers.filter((doer) => view.mentions[doer]?.kind !== 'place');
}

/** `rincian pernyataan X`, `laporan X`: what somebody has told. */
function tellsReport({ words }: SentenceView, object: Chunk | undefined): boolean {
  if (object === undefined || object.heads.length > 0) return false;
  return words.slice(object.from, object.to).some(({ lower }) => isActWord(lower, 'told-thing'));
}

/** `Sanksi [Swiss] terhadap Burundi dicabut`: who has laid them lifts them, where it is told whom they are laid on. */
function imposers({ frame, holders, complements, rule }: Telling): readonly number[] {
  const isDirected = complements.prepositional.some(
    ({ preposition }) => frame.roles[preposition] === 'recipients',
  );
  return isDirected && rule === 'passive-clause' ? holders : [];
}

/** `perjanjian damai Darfur`: a place that a treaty is called by has not signed it. */
function signers(view: SentenceView, telling: Telling): readonly number[] {
  const { frame, holders, object } = telling;
  // `menyelidiki laporan Budi`: who has told it is not looked into.
  const mayStayUnsaid = frame.act === 'investigation' && !frame.needs.includes('recipients');
  if (mayStayUnsaid && tellsReport(view, view.chunks[object])) return [];
  if (frame.act === 'sanction-relief') return imposers(telling);
  if (frame.act !== 'agreement') return holders;
  return holders.filter((holder) => view.mentions[holder]?.kind !== 'place');
}

/** Where a place alone makes the event: `serangan di Kabul`, `berunjuk rasa di depan …`, `bank di Kathmandu diretas`, but `serangan siber di Ukraina meningkat` tells of many. */
function standsByPlace({ frame: { act }, rule }: Telling): boolean {
  if (act === 'cyber-attack') return rule !== 'noun-event';
  return act === 'attack' || act === 'protest';
}

/** `Bantuan mengalir dari [Malaysia]`: what is on its way has a giver, whoever gets it. */
function comesFrom(
  { mentions }: SentenceView,
  { frame, arrives }: Telling,
  role: RoleName,
  actors: readonly number[],
): boolean {
  if (arrives !== true || frame.act !== 'aid' || role !== 'recipients' || actors.length === 0) return false;
  return actors.every((one) => hasKind(mentions, one, 'country', 'organization', 'group'));
}

/** `menerima vaksin Sinovac dari Serbia`: who gives it is named, and the owner only made it. */
function isGivenByNamed(view: SentenceView, { frame, complements }: Telling): boolean {
  const { dari, 'object-owner': owner } = frame.roles;
  if (dari === undefined || dari !== owner) return false;
  if (!isActOf(frame.act, 'to-states') && !isActOf(frame.act, 'for-people')) return false;
  return complements.prepositional.some(
    ({ preposition, phrase }) => preposition === 'dari' && prepositionalNames(view, frame, phrase).length > 0,
  );
}

/** The phrase behind `dari`. */
function fromPhrase(view: SentenceView, { complements }: Telling): Chunk | undefined {
  const from = complements.prepositional.find(({ preposition }) => preposition === 'dari');
  return from === undefined ? undefined : view.chunks[from.phrase];
}

/** `dibebaskan [kewajiban militer]`: of what, without `dari`. */
function freedOf(view: SentenceView, telling: Telling): Chunk | undefined {
  const from = fromPhrase(view, telling);
  const [object] = telling.complements.objects;
  return from === undefined && telling.rule === 'passive-clause' && object !== undefined
    ? view.chunks[object]
    : from;
}

/** `mundur dari [Cincinnati Terbuka]`: a contest tells its last word, too. */
function endsInClass(view: SentenceView, { to }: Chunk, { act, notFrom }: Frame): boolean {
  return act === 'resignation' && findObjectWord(view, to - 1, to, notFrom ?? '') >= 0;
}

/** `membebaskan Peru dari [pajak]`: whoever is freed of that was not held; `mundur dari [turnamen]` leaves no office. */
function isFreedOfOther(view: SentenceView, telling: Telling): boolean {
  const { notFrom } = telling.frame;
  const from = notFrom === undefined ? undefined : freedOf(view, telling);
  if (from === undefined) return false;
  return (
    findObjectWord(view, from.from, from.to, notFrom ?? '') >= 0 || endsInClass(view, from, telling.frame)
  );
}

/** `membarter minyak dengan drone [Iran]`: whose it is that is got for it. */
function ownersOfPrice(view: SentenceView, { complements }: Telling): readonly number[] {
  const price = complements.prepositional.find(({ preposition }) => preposition === 'dengan');
  const chunk = price === undefined ? undefined : view.chunks[price.phrase];
  return chunk === undefined || isForeign(view, chunk) ? [] : chunk.owners;
}

/** `dibebaskan dari sanksi [AS]`: whose sanctions they are. */
function ownersOfFrom(view: SentenceView, telling: Telling): readonly number[] {
  const from = fromPhrase(view, telling);
  return from === undefined ? [] : ownersOf(from);
}

/** `diselundupkan dari Florida`: a place alone gives nothing to nobody. */
function leavesPlace(
  { mentions }: SentenceView,
  { frame: { act } }: Telling,
  actors: readonly number[],
  recipients: readonly number[],
): boolean {
  if (act !== 'arms-transfer' || recipients.length > 0) return false;
  return actors.every((one) => hasKind(mentions, one, 'place'));
}

/**
 * Fills the roles of a telling from its subject, object, owner and prepositions.
 *
 * @param view the sentence
 * @param told the act and the phrases around it
 * @returns the roles, or null where one that the frame needs stays empty
 * @example
 * // Drone itu dikirim Iran ke Rusia. → actors Iran, recipients Rusia
 * // Vladimir Putin bertemu warga. → null, a meeting needs two sides
 */
export function fillRoles(view: SentenceView, told: Telling): FilledRoles | null {
  const telling = withSupplied(view, withSanctioned(view, told));
  const { frame } = telling;
  if (isFreedOfOther(view, telling)) return null;
  const filling = new Filling(view, frame);
  const subject = frame.roles['subject'] ?? frame.roles['possessor'];
  filling.add(subject, ableDoers(view, telling));
  if (Object.values(frame.roles).includes('recipients')) filling.add('recipients', telling.patients);
  addOwners(view, telling, filling);
  filling.add(frame.roles['object'], telling.targets);
  if (!isGivenByNamed(view, telling))
    filling.addWhereEmpty(frame.roles['object-owner'], () => signers(view, telling));
  filling.addWhereEmpty(frame.roles['object-owner'], () => reportersOwn(view, telling));
  filling.addWhereEmpty(frame.roles['object-owner'], () => proposedBy(view, telling));
  filling.addWhereEmpty(frame.roles['from-owner'], () => ownersOfFrom(view, telling));
  filling.addWhereEmpty(frame.roles['with-owner'], () => ownersOfPrice(view, telling));
  filling.addWhereEmpty(frame.roles['object-pointed'], () => pointedAt(view, telling));
  fillPrepositional(view, telling, filling, false);
  filling.addWhereEmpty('recipients', () => pointedOwner(view, telling, filling.roles.actors));
  // `mengerahkan tentara ke Kongo untuk membantu M23`: whom it helps, not where it goes.
  if (telling.aim.length > 0 && frame.act === 'troop-deployment' && isSide(view, telling))
    filling.drop(frame.roles['aim']);
  else if (telling.aim.length > 0 && frame.act !== 'troop-deployment') filling.dropPlaces(frame.roles['aim']);
  filling.addWhereEmpty(frame.roles['aim'], () => telling.aim);
  if (frame.sides === 2 && filling.roles.actors.length === 1)
    filling.add('actors', invitersOf(view, telling));
  const named = filling.roles.actors.length + filling.roles.recipients.length > 0;
  fillPrepositional(view, telling, filling, true);
  const { actors, recipients } = filling.roles;
  const enough =
    (named || (standsByPlace(telling) && recipients.length > 0)) &&
    frame.needs.every((role) => filling.roles[role].length > 0 || comesFrom(view, telling, role, actors)) &&
    goesThere(view, telling) &&
    !leavesPlace(view, telling, actors, recipients) &&
    !sendsOthersHome(view, telling) &&
    !goesHome(view, frame, { actors, recipients }) &&
    hasSides(view, telling, actors.length);
  return enough ? { actors, recipients } : null;
}
