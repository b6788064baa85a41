import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { RoleName } from '../frame.js';
import type { Telling } from '../telling.js';
import { bodiesOf } from './bodies-of.js';
import type { Filling } from './filling.js';
import { isAside, isNoSide, isOtherThing, isPurpose } from './no-side.js';
import { prepositionalNames } from './prepositional-names.js';
import { namesOf } from './role-names.js';
import { secondPhrase } from './second-phrase.js';

/**
 * Fills roles from the phrases behind prepositions.
 *
 * @param view the sentence
 * @param telling the deed
 * @param filling the roles filled so far; it is added to
 * @param locative true for the phrases of place, which fill a role only where nothing else does; false for all others
 * @example
 * // Iran mengirim drone [ke Rusia] → Rusia is among the recipients
 */
export function fillPrepositional(
  view: SentenceView,
  telling: Telling,
  filling: Filling,
  locative: boolean,
): void {
  for (const { preposition, phrase } of telling.complements.prepositional) {
    const role = roleOf(view, telling, preposition, phrase);
    if (hasClass(preposition, 'locative') !== locative || role === undefined) continue;
    if (isAside(view, telling, preposition, phrase) || isPurpose(view, telling, preposition)) continue;
    if (role === 'actors' && isNoSide(view, telling, preposition, phrase)) continue;
    if (locative && filling.roles[role].length > 0) continue;
    filling.add(role, sidesBehind(view, telling, filling, preposition, phrase));
    if (role === 'recipients') filling.add(role, secondNames(view, telling, phrase));
  }
}

/** `mengapalkan peluru ke pelabuhan Dunai di [Rusia]`: arms go to the state whose harbour it is. */
function stateOfHarbour(
  view: SentenceView,
  { frame, complements }: Telling,
  phrase: number,
): readonly number[] {
  if (frame.act !== 'arms-transfer' || !isActWord(view.chunks[phrase]?.head ?? '', 'base')) return [];
  const where = complements.prepositional.find(
    (one) => one.phrase === phrase + 2 && one.preposition === 'di',
  );
  if (where === undefined) return [];
  const states = bodiesOf(view, view.chunks[where.phrase] as Chunk);
  return states.filter((one) => view.mentions[one]?.kind === 'country');
}

/** Whom a phrase names; `AS mengirim rudal dari Jerman`: where a gift comes from gives nothing where the subject is named that does. */
function sidesBehind(
  view: SentenceView,
  telling: Telling,
  { roles: { actors } }: Filling,
  preposition: string,
  phrase: number,
): readonly number[] {
  const harbour = preposition === 'ke' ? stateOfHarbour(view, telling, phrase) : [];
  const names = harbour.length > 0 ? harbour : agentsBehind(view, telling, preposition, phrase);
  // `dikirim dari pelabuhan Haifa`: from where it left gives nothing.
  const given = preposition === 'dari' && isActOf(telling.frame.act, 'given');
  if (given && isActWord(view.chunks[phrase]?.head ?? '', 'base')) return [];
  if (preposition === 'dari' && isOtherThing(view, telling, phrase)) return [];
  // `menerima drone dari X serta rudal dari Y`: both give.
  const isGiven = given && actors.length > 0 && telling.frame.roles['subject'] !== 'recipients';
  if (isGiven && telling.rule === 'active-clause') return [];
  return isGiven ? names.filter((name) => view.mentions[name]?.kind !== 'place') : names;
}

/** `menembakkan rudal ke Israel dan [pangkalan AS]`. */
function secondNames(view: SentenceView, { frame }: Telling, phrase: number): readonly number[] {
  const second = secondPhrase(view, frame.act, phrase);
  return second < 0 ? [] : prepositionalNames(view, frame, second);
}

/** `diserang oleh warga Kamboja`: behind `oleh` stands who acts, and private people act for nobody. */
function agentsBehind(
  view: SentenceView,
  { frame }: Telling,
  preposition: string,
  phrase: number,
): readonly number[] {
  return preposition === 'oleh'
    ? namesOf(view, view.chunks[phrase])
    : prepositionalNames(view, frame, phrase);
}

/** The head noun of a phrase, also where it begins a name: `di [Kedubes] Rusia`. */
function nounOf({ chunks, words }: SentenceView, phrase: number): string {
  const { head = '', from = -1 } = chunks[phrase] ?? {};
  return head === '' ? (words[from]?.lower ?? '') : head;
}

/** The role of a preposition, or of preposition and noun together (`di depan`). */
function roleOf(
  view: SentenceView,
  telling: Telling,
  preposition: string,
  phrase: number,
): RoleName | undefined {
  const { roles } = telling.frame;
  const place = hasClass(preposition, 'near') ? roles['di'] : undefined;
  return roles[`${preposition} ${nounOf(view, phrase)}`] ?? roles[preposition] ?? place;
}
