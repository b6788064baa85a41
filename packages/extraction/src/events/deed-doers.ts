import type { SentenceView } from '../clause/clause-view.js';
import type { Complements } from '../clause/complements.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { isActWord } from './act-word.js';
import { interlocutors } from './interlocutors.js';
import { namesOf } from './role-names.js';
import type { Trigger } from './rule.js';
import { sharedSubject } from './shared-subject.js';

/**
 * Names who does a deed: the first names that there are, or behind `dilakukan` those of who did it (`penggeledahan dilakukan KPK`).
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @param complements the phrases behind it
 * @param named indices of mentions by each way of naming, in order of trust
 */
export function namedDoers(
  view: SentenceView,
  noun: number,
  complements: Complements,
  named: readonly (readonly number[])[],
): readonly number[] {
  const given = named.find((names) => names.length > 0);
  if (given !== undefined) return given;
  let at = Math.max(noun, ...complements.prepositional.map((one) => one.phrase)) + 1;
  while (['auxiliary', 'time'].includes(view.chunks[at]?.kind ?? '')) at += 1;
  if (!isActWord(view.chunks[at]?.head ?? '', 'done')) return [];
  const agent = view.chunks[at + 1]?.head === 'oleh' ? at + 2 : at + 1;
  return namesOf(view, view.chunks[agent]);
}

/** `dalam lawatan Presiden ke Riyadh`: the visit of somebody without a name is not the subject's. */
function isAnothersVisit(view: SentenceView, { reading, to, chunk }: Trigger): boolean {
  const behind = view.words.slice(to, view.chunks[chunk]?.to ?? to);
  return reading.frame.act === 'visit' && behind.some(({ lower }) => isRoleNoun(lower, 'office'));
}

/**
 * Settles who does a deed: the subject of a light verb, unless the noun itself says who; sides of a meeting add up.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param doers whom the words before it name
 * @param owners whose deed it is
 * @returns indices of mentions
 */
export function deedDoers(
  view: SentenceView,
  trigger: Trigger,
  doers: readonly number[],
  owners: readonly number[],
): readonly number[] {
  const { frame } = trigger.reading;
  const sided = frame.sides !== undefined || frame.roles['antara'] !== undefined;
  const owned = owners.length > 0 && frame.roles['possessor'] === 'actors' && !sided;
  if (owned) return [];
  if (doers.length > 0 || frame.shared !== true || owners.length > 0) return doers;
  if (isAnothersVisit(view, trigger)) return [];
  const shared = sharedSubject(view, trigger.chunk);
  const alone = frame.act === 'meeting' && shared.length === 1;
  return alone ? [...shared, ...interlocutors(view, trigger.chunk)] : shared;
}
