import type { SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { hasKind } from '../../clause/has-kind.js';
import { overPassed, verbBefore } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { flatMap } from '../../flat-map.js';
import { isActWord } from '../act-word.js';
import { frameReadings } from '../frame.js';
import { namesOf } from './role-names.js';
import { stateOf } from './state-of.js';

function isMeeting(verb: string): boolean {
  return frameReadings(verb).some(({ voice, frame }) => voice === 'active' && frame.act === 'meeting');
}

/**
 * Names whom somebody meets to talk of arms, where the meeting is told right before.
 *
 * @param view the sentence
 * @param verb index of the chunk of the verb of talking
 * @returns indices of mentions; empty where nobody is met
 * @example
 * // Modi bertemu [Putin] untuk [membahas] pembelian rudal → Putin
 * // Modi mengunjungi Moskow untuk [membahas] pembelian rudal → none
 */
export function partnersMet(view: SentenceView, verb: number): readonly number[] {
  const opener = overPassed(view.chunks, verb - 1);
  const head = entryAt(view.chunks, opener)?.head ?? '';
  if (!hasClass(head, 'purpose') && !hasClass(head, 'conjunction')) return [];
  const meets = verbBefore(view.chunks, opener);
  if (!isMeeting(entryAt(view.chunks, meets)?.head ?? '')) return [];
  const { objects, prepositional } = findComplements(view.chunks, meets + 1);
  const company = prepositional.filter(({ preposition }) => preposition === 'dengan');
  const phrases = [...objects.slice(0, 1), ...company.map(({ phrase }) => phrase)];
  return flatMap(phrases, (at) =>
    namesOf(view, view.chunks[at]).filter((name) => !hasKind(view.mentions, name, 'place')),
  );
}

/**
 * Tells whether the deal that two sides talk of is between others: whose it is, or whom it comes to, is neither of them.
 *
 * @param view the sentence
 * @param sides who talks
 * @param object index of the chunk of the deal
 * @param complements the phrases behind the verb
 * @example
 * // AS dan Jepang membahas [pengiriman senjata Iran ke Rusia] → true; AS dan Jepang membahas [pengiriman rudal ke Jepang] → false
 */
export function isDealOfOthers(
  view: SentenceView,
  sides: readonly number[],
  object: number,
  { prepositional }: Complements,
): boolean {
  const towards = prepositional.filter(({ preposition }) => isActWord(preposition, 'towards'));
  const parties = [
    ...(entryAt(view.chunks, object)?.owners ?? []),
    // `untuk front timur Ukraina`: where it is used.
    ...flatMap(towards, ({ phrase }) => view.chunks[phrase]?.heads ?? []),
  ].filter((name) => hasKind(view.mentions, name, 'country', 'group'));
  const states = new Set(sides.map((side) => stateOf(view, side)));
  const others = parties.filter((party) => !sides.includes(party) && !states.has(stateOf(view, party)));
  // Whoever is of no known state may be of one of those named.
  const unknown = sides.filter((side) => stateOf(view, side) === null).length;
  return others.length > unknown;
}
