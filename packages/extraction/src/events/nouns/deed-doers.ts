import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { interlocutors } from '../roles/interlocutors.js';
import { namesOf } from '../roles/role-names.js';
import type { Trigger } from '../rule.js';
import { governingVerb } from './governing-verb.js';
import { ownsWhatIsTaken } from './owns-what-is-taken.js';
import { resultSides } from './result-sides.js';
import { sharedSubject } from './shared-subject.js';
import { partnersOf } from './telling-side.js';

/** `dalam lawatan Presiden ke Riyadh`: the visit of somebody without a name is not the subject's. */
function isAnothersVisit(view: SentenceView, { reading, to, chunk }: Trigger): boolean {
  const behind = view.words.slice(to, view.chunks[chunk]?.to ?? to);
  return reading.frame.act === 'visit' && behind.some(({ lower }) => isRoleNoun(lower, 'office'));
}

/** `menutup perbatasan menjelang latihan militer`: who does something before or during a drill need not take part, as in `dalam latihan militer`. */
function isDrillOfOthers({ chunks }: SentenceView, { reading, chunk }: Trigger): boolean {
  return reading.frame.act === 'military-exercise' && isActWord(chunks[chunk - 1]?.head ?? '', 'while');
}

function isOfOthers(view: SentenceView, trigger: Trigger): boolean {
  return isAnothersVisit(view, trigger) || isDrillOfOthers(view, trigger);
}

/**
 * Tells whether the phrases of a shared deed name both its sides: `pertemuan antara A dan B`, so that whoever else the sentence tells of is no third.
 *
 * @param view the sentence
 * @param prepositional the phrases
 */
export function namesBothSides(view: SentenceView, prepositional: Complements['prepositional']): boolean {
  const between = prepositional.filter(({ preposition }) => preposition === 'antara');
  const names = between.reduce((sum, { phrase }) => sum + namesOf(view, view.chunks[phrase]).length, 0);
  return names > 1 || (names > 0 && between.length > 1);
}

/** `Qatar mengumumkan perpanjangan gencatan senjata antara A dan B`, `Turki menggelar perundingan A dan B`: of what two sides agree on or swap that are named, and of the talks that somebody hosts for them or tells of, nobody else is a third. */
function isOfTwoOthers(
  view: SentenceView,
  { reading: { frame }, chunk }: Trigger,
  owners: readonly number[],
  { prepositional }: Complements,
): boolean {
  const verb = view.chunks[governingVerb(view, chunk)]?.head ?? '';
  const isHosted = isActOf(frame.act, 'talk') && (isActWord(verb, 'organizes') || reportsAs(verb, 'active'));
  const isOthers = isHosted || isActOf(frame.act, 'agreed') || frame.act === 'release';
  return isOthers && (owners.length > 1 || namesBothSides(view, prepositional));
}

/** `Sugiono mengatakannya dalam pertemuan di Bali`: who takes part where only the clause around the deed names somebody. */
function sidesAround(
  view: SentenceView,
  { reading: { frame }, chunk }: Trigger,
  complements: Complements,
): readonly number[] {
  const sided = isSided(frame);
  const others = complements.prepositional.some(({ preposition }) => preposition === 'dengan');
  const sides = sided && !others ? resultSides(view, chunk) : [];
  if (sides.length > 0) return sides;
  // `menyerang Haifa sebelum gencatan senjata berlaku`: of a truce and a treaty, the other side must be named.
  if (isActOf(frame.act, 'agreed') && partnersOf(view, complements).length === 0) return [];
  if (namesBothSides(view, complements.prepositional)) return [];
  const shared = sharedSubject(view, chunk);
  const alone = frame.act === 'meeting' && shared.length === 1;
  return alone ? [...shared, ...interlocutors(view, chunk)] : shared;
}

function isSided({ sides, roles }: Frame): boolean {
  return sides !== undefined || roles['antara'] !== undefined;
}

/**
 * Settles who does a deed: the subject of a light verb, unless the noun itself says who; sides of a meeting add up.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param doers whom the words before it name
 * @param owners whose deed it is
 * @param complements the phrases behind the noun
 * @returns indices of mentions
 * @example
 * // Rusia menggelar [pertemuan] dengan Iran. → Rusia; Rusia mengumumkan [pertemuan antara Iran dan Mesir]. → none
 */
export function deedDoers(
  view: SentenceView,
  trigger: Trigger,
  doers: readonly number[],
  owners: readonly number[],
  complements: Complements,
): readonly number[] {
  const { frame } = trigger.reading;
  if (ownsWhatIsTaken(view, frame, trigger.to)) return doers;
  const owned = owners.length > 0 && frame.roles['possessor'] === 'actors' && !isSided(frame);
  if (owned || isOfTwoOthers(view, trigger, owners, complements)) return [];
  if (doers.length > 0 || frame.shared !== true || owners.length > 0) return doers;
  return isOfOthers(view, trigger) ? [] : sidesAround(view, trigger, complements);
}
