import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { isActWord } from './act-word.js';
import type { Frame, RoleName } from './frame.js';
import { hasSides } from './has-sides.js';
import { accuserBefore } from './own-side.js';
import { isForeign, namesOf } from './role-names.js';
import type { Telling } from './telling.js';

/** The mentions in the roles of an event. */
export interface FilledRoles {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** Prepositions of place: they fill a role only where nothing else does. */
const LOCATIVE: ReadonlySet<string> = new Set(['di', 'pada', 'dekat', 'sekitar']);

/** `di dekat`, `di sekitar`: what is sent near a state is not given to it. */
const NEAR: ReadonlySet<string> = new Set(['dekat', 'sekitar']);

/** What is fired into the sea is fired at nobody. */
const SEA = /^(?:Laut|Samudr?e?ra|Selat|Teluk|Perairan)\b/;

class Filling {
  readonly roles: Record<RoleName, number[]> = { actors: [], recipients: [] };

  constructor(
    private readonly view: SentenceView,
    private readonly frame: Frame,
  ) {}

  add(role: RoleName | undefined, mentions: readonly number[]): void {
    if (role === undefined) return;
    for (const mention of mentions) {
      if (!this.has(mention) && this.canBe(role, mention)) this.roles[role].push(mention);
    }
  }

  /** Fills a role that nothing fills yet. */
  addWhereEmpty(role: RoleName | undefined, mentions: () => readonly number[]): void {
    if (role !== undefined && this.roles[role].length === 0) this.add(role, mentions());
  }

  /** Empties a role that only places fill. */
  dropPlaces(role: RoleName | undefined): void {
    if (role === undefined) return;
    if (this.roles[role].every((one) => this.view.mentions[one]?.kind === 'place')) this.roles[role] = [];
  }

  private canBe(role: RoleName, index: number): boolean {
    const mention = this.view.mentions[index];
    if (mention === undefined) return false;
    if (role === this.frame.persons && mention.kind !== 'person') return false;
    if (role === 'actors') return this.frame.kinds?.includes(mention.kind) ?? true;
    if (this.frame.targets?.includes(mention.kind) === false) return false;
    const text = this.view.article.text.slice(mention.start, mention.end);
    return this.frame.object !== 'munition' || !SEA.test(text);
  }

  private has(mention: number): boolean {
    return this.roles.actors.includes(mention) || this.roles.recipients.includes(mention);
  }
}

/** A locative fills a role from the place itself, too (`sekolah di Khan Younis`); victims from their people (`warga Gaza`). */
function prepositionalNames(view: SentenceView, frame: Frame, phrase: number): readonly number[] {
  const chunk = view.chunks[phrase];
  const names = namesOf(view, chunk);
  if (names.length > 0 || chunk === undefined || isForeign(view, chunk)) return names;
  return ownedNames(view, frame, chunk);
}

/** `ke arah perairan timur Semenanjung Korea`. */
function namesSea(view: SentenceView, chunk: Chunk): boolean {
  return view.words.slice(chunk.from, chunk.to).some((word) => isActWord(word.lower, 'sea'));
}

/** Acts that help a people, not its state alone. */
const ON_PEOPLE: ReadonlySet<string> = new Set(['aid']);

function ownedNames(view: SentenceView, frame: Frame, chunk: Chunk): readonly number[] {
  if (frame.object === 'munition' && namesSea(view, chunk)) return [];
  const struck = frame.act === 'attack' || frame.act === 'cyber-attack';
  if (struck || isActWord(chunk.head, 'spot') || (frame.toward !== undefined && isActWord(chunk.head, 'sea')))
    return chunk.owners;
  if (ON_PEOPLE.has(frame.act) && isRoleNoun(chunk.head, 'people')) return chunk.owners;
  return chunk.owners.filter((owner) => view.mentions[owner]?.kind === 'place');
}

function fillPrepositional(view: SentenceView, telling: Telling, filling: Filling, locative: boolean): void {
  for (const { preposition, phrase } of telling.complements.prepositional) {
    const role = roleOf(view, telling, preposition, phrase);
    if (LOCATIVE.has(preposition) !== locative || role === undefined) continue;
    if (isAside(view, telling, preposition, phrase)) continue;
    if (preposition === 'antara' && !isBetween(view, telling, phrase)) continue;
    if (locative && filling.roles[role].length > 0) continue;
    filling.add(role, prepositionalNames(view, telling.frame, phrase));
  }
}

/** Whether the phrase has no part in the deed. */
function isAside(view: SentenceView, telling: Telling, preposition: string, phrase: number): boolean {
  if (preposition === 'oleh' && isElsewhere(telling, phrase)) return true;
  return isLacking(view, phrase) || (NEAR.has(preposition) && isMissed(view, telling, phrase));
}

/** `menembakkan rudal ke laut dekat Jepang`: a town near a blast is struck, a state is not, and nothing by what falls into the sea. */
function isMissed(view: SentenceView, { frame, complements }: Telling, phrase: number): boolean {
  if (frame.object !== 'munition') return false;
  const names = namesOf(view, view.chunks[phrase]);
  const before = complements.prepositional.filter((one) => one.phrase < phrase);
  return (
    names.some((name) => view.mentions[name]?.kind === 'country') ||
    before.some((one) => isDirection(one.preposition) && isSea(view, view.chunks[one.phrase]))
  );
}

function isSea(view: SentenceView, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && namesSea(view, chunk);
}

/** `tembakan Israel dalam unjuk rasa oleh warga`: behind `dalam`, the doer is another's. */
function isElsewhere({ rule, complements }: Telling, phrase: number): boolean {
  if (rule !== 'noun-event') return false;
  return complements.prepositional.some((one) => one.preposition === 'dalam' && one.phrase < phrase);
}

/** `merebut Bukavu tanpa perlawanan dari tentara Kongo`: what belongs to what is lacking has no role. */
function isLacking(view: SentenceView, phrase: number): boolean {
  return view.chunks[phrase - 3]?.head === 'tanpa';
}

/** `kesepakatan antara A dan B`, not `dalam perang antara A dan B`: the sides stand right behind the act, or behind its object. */
function isBetween(view: SentenceView, { chunk, object, complements }: Telling, phrase: number): boolean {
  const sides = complements.prepositional.filter(({ preposition }) => preposition === 'antara');
  const first = sides[0]?.phrase ?? phrase;
  const before = view.chunks[first - 2];
  return (
    first - 2 === chunk ||
    first - 2 === object ||
    before?.kind !== 'noun-phrase' ||
    tellsHowLong(view, first - 2)
  );
}

/** `gencatan senjata selama 48 jam antara A dan B`. */
function tellsHowLong(view: SentenceView, phrase: number): boolean {
  return view.chunks[phrase - 1]?.head === 'selama';
}

/** The role of a preposition, or of preposition and noun together (`di depan`). */
function roleOf(
  view: SentenceView,
  telling: Telling,
  preposition: string,
  phrase: number,
): RoleName | undefined {
  const { roles } = telling.frame;
  const place = NEAR.has(preposition) ? roles['di'] : undefined;
  return roles[`${preposition} ${view.chunks[phrase]?.head ?? ''}`] ?? roles[preposition] ?? place;
}

/** `invasi Rusia` names who invades, though nobody is named as invaded. */
function invades(view: SentenceView, { frame, owners, complements }: Telling): boolean {
  if (frame.act !== 'attack' || complements.prepositional.some((one) => one.preposition === 'oleh'))
    return false;
  return owners.some((owner) =>
    view.mentions[owner]?.candidates.some((id) => isActWord(id.toLowerCase(), 'invader')),
  );
}

/** Prepositions of whom or what a deed is done to. */
const AGAINST: ReadonlySet<string> = new Set(['ke', 'terhadap', 'atas']);

/** `invasi Ukraina` names the invaded, `invasi Rusia ke Ukraina` the invader first, `pembelian drone Iran` who sells. */
function possessorRole(view: SentenceView, telling: Telling): RoleName | undefined {
  const { frame, complements } = telling;
  const alone = invades(view, telling) ? undefined : frame.roles['possessor-alone'];
  const directed = complements.prepositional.some(
    ({ preposition }) => frame.roles[preposition] === 'recipients',
  );
  if (alone !== undefined && !directed) return alone;
  // `penembakan Kamboja ke rumah sakit`, `pembunuhan Budi terhadap Andi`: who does it to another stands first.
  const done = complements.prepositional.some(({ preposition }) => AGAINST.has(preposition));
  const acts = frame.roles['possessor'] === 'recipients' && frame.roles['subject'] === 'actors' && done;
  return acts ? 'actors' : frame.roles['possessor'];
}

/** `aneksasi Tepi Barat` names the place that is taken, `aneksasi Israel` who takes; `pemeriksaan Budi` the person, `pemeriksaan KPK` who asks. */
function addOwners(view: SentenceView, telling: Telling, filling: Filling): void {
  const { roles } = telling.frame;
  const taken = new Set<number>();
  for (const kind of ['place', 'person'] as const) {
    const role = roles[`possessor-${kind}`];
    const owners =
      role === undefined ? [] : telling.owners.filter((one) => view.mentions[one]?.kind === kind);
    filling.add(role, owners);
    for (const owner of owners) taken.add(owner);
  }
  filling.add(
    possessorRole(view, telling),
    telling.owners.filter((owner) => !taken.has(owner)),
  );
}

/** `memutus hubungan dengan Cile dan mengusir diplomatnya`: nobody sends away their own, so it is the one other state named before. */
function pointedAt(view: SentenceView, { object, doers, from }: Telling): readonly number[] {
  const chunk = view.chunks[object];
  const owned = view.words.slice(chunk?.from ?? 0, chunk?.to ?? 0);
  if (!owned.some((word) => word.lower.endsWith('nya'))) return [];
  const own = new Set(doers.map((doer) => view.mentions[doer]?.candidates[0]));
  const others = view.words.slice(0, from).flatMap(({ mention }, at) => {
    const state = view.mentions[mention];
    const isPlace = view.words[at - 1]?.lower === 'di';
    return state?.kind === 'country' && !own.has(state.candidates[0]) && !isPlace ? [mention] : [];
  });
  const states = new Set(others.map((one) => view.mentions[one]?.candidates[0]));
  return states.size === 1 ? others.slice(-1) : [];
}

/** `Estonia menuduh Rusia melanggar wilayah udaranya`: what is struck or broken into belongs to who reports it. */
function reportersOwn(view: SentenceView, { frame, object, doers }: Telling): readonly number[] {
  if (doers.length === 0 || (frame.act !== 'attack' && frame.act !== 'violation')) return [];
  const chunk = view.chunks[object];
  const last = view.words[(chunk?.to ?? 0) - 1];
  if (chunk === undefined || chunk.owners.length > 0 || last?.lower.endsWith('nya') !== true) return [];
  const accuser = accuserBefore(view, object);
  return accuser.some((one) => doers.includes(one)) ? [] : accuser;
}

function isDirection(preposition: string): boolean {
  return preposition === 'ke' || preposition === 'di';
}

/** `ke perairan Venezuela`, `di perbatasan Polandia`. */
function isSpot(view: SentenceView, phrase: number): boolean {
  const head = view.chunks[phrase]?.head ?? '';
  return isActWord(head, 'spot') || isActWord(head, 'sea');
}

/** Whether what the frame goes to is of its kind: a fleet sent to a sea is deployed, one sent to a state is given. */
function goesThere(view: SentenceView, { frame, complements }: Telling): boolean {
  if (frame.toward === undefined) return true;
  const near = complements.prepositional.some(
    ({ preposition, phrase }) => NEAR.has(preposition) || (isDirection(preposition) && isSpot(view, phrase)),
  );
  if (near) return true;
  const kinds = complements.prepositional
    .filter(({ preposition }) => isDirection(preposition))
    .flatMap(({ phrase }) => [...(view.chunks[phrase]?.heads ?? []), ...(view.chunks[phrase]?.owners ?? [])])
    .map((mention) => view.mentions[mention]?.kind);
  return kinds.length > 0 && kinds.every((kind) => kind === frame.toward);
}

/** A place as a subject does nothing but meet and agree. */
function ableDoers(view: SentenceView, { frame, doers }: Telling): readonly number[] {
  if (frame.roles['antara'] !== undefined) return doers;
  return doers.filter((doer) => view.mentions[doer]?.kind !== 'place');
}

/** Where a place alone makes the event: `serangan di Kabul`, `berunjuk rasa di depan …`. */
function standsByPlace({ act }: Frame): boolean {
  return act === 'attack' || act === 'protest';
}

/**
 * Fills the roles of a telling from its subject, object, owner and prepositions.
 *
 * @param view the sentence
 * @param telling the act and the phrases around it
 * @returns the roles, or null where one that the frame needs stays empty
 * @example
 * // Drone itu dikirim Iran ke Rusia. → actors Iran, recipients Rusia
 * // Vladimir Putin bertemu warga. → null, a meeting needs two sides
 */
export function fillRoles(view: SentenceView, telling: Telling): FilledRoles | null {
  const { frame } = telling;
  const filling = new Filling(view, frame);
  const subject = frame.roles['subject'] ?? frame.roles['possessor'];
  filling.add(subject, ableDoers(view, telling));
  if (Object.values(frame.roles).includes('recipients')) filling.add('recipients', telling.patients);
  addOwners(view, telling, filling);
  filling.add(frame.roles['object'], telling.targets);
  filling.addWhereEmpty(frame.roles['object-owner'], () => telling.holders);
  filling.addWhereEmpty(frame.roles['object-owner'], () => reportersOwn(view, telling));
  filling.addWhereEmpty(frame.roles['object-pointed'], () => pointedAt(view, telling));
  fillPrepositional(view, telling, filling, false);
  // `mengerahkan tentara ke Kivu untuk membantu M23`: whom it helps, not where it goes.
  if (telling.aim.length > 0) filling.dropPlaces(frame.roles['aim']);
  filling.addWhereEmpty(frame.roles['aim'], () => telling.aim);
  const named = filling.roles.actors.length + filling.roles.recipients.length > 0;
  fillPrepositional(view, telling, filling, true);
  const { actors, recipients } = filling.roles;
  const enough =
    (named || (standsByPlace(frame) && recipients.length > 0)) &&
    frame.needs.every((role) => filling.roles[role].length > 0) &&
    goesThere(view, telling) &&
    hasSides(view, telling, actors.length);
  return enough ? { actors, recipients } : null;
}
