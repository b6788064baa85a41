import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { interlocutors } from '../roles/interlocutors.js';
import { namesOf } from '../roles/role-names.js';
import type { Trigger } from '../rule.js';
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

/**
 * Settles who does a deed: the subject of a light verb, unless the noun itself says who; sides of a meeting add up.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param doers whom the words before it name
 * @param owners whose deed it is
 * @param complements the phrases behind the noun
 * @returns indices of mentions
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
  const sided = frame.sides !== undefined || frame.roles['antara'] !== undefined;
  const owned = owners.length > 0 && frame.roles['possessor'] === 'actors' && !sided;
  if (owned) return [];
  if (doers.length > 0 || frame.shared !== true || owners.length > 0) return doers;
  if (isOfOthers(view, trigger)) return [];
  const others = complements.prepositional.some(({ preposition }) => preposition === 'dengan');
  const sides = sided && !others ? resultSides(view, trigger.chunk) : [];
  if (sides.length > 0) return sides;
  // `menyerang Haifa sebelum gencatan senjata berlaku`: of a truce and a treaty, the other side must be named.
  if (isActOf(frame.act, 'agreed') && partnersOf(view, complements).length === 0) return [];
  if (namesBothSides(view, complements.prepositional)) return doers;
  const shared = sharedSubject(view, trigger.chunk);
  const alone = frame.act === 'meeting' && shared.length === 1;
  return alone ? [...shared, ...interlocutors(view, trigger.chunk)] : shared;
}
