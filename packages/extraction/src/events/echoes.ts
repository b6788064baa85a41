import type { SentenceView } from '../clause/clause-view.js';
import { hasClass } from '../clause/word-class.js';
import { isOneSide, partyOf } from '../take-ups/party.js';
import { isActOf } from './act-group.js';
import { isActWord } from './act-word.js';
import { openingWord } from './status/chain-words.js';
import { statusOf } from './status/status.js';
import type { Telling } from './telling.js';
import type { ToldEvent } from './told-event.js';

/**
 * Leaves out what tells an act again: `Serangan itu menewaskan …` tells one, with the fuller roles.
 *
 * @param view the sentence
 * @param told its acts
 */
export function withoutEchoes(view: SentenceView, told: readonly ToldEvent[]): ToldEvent[] {
  return told.filter((one, at) => !told.some((other, n) => n !== at && echoes(view, one, at, other, n)));
}

/** `Serangan ke pangkalan itu melukai dua prajurit`: what the attack did is no second attack. */
function isEffectOf(effect: Telling, cause: Telling): boolean {
  const caused = cause.rule === 'noun-event' && effect.rule === 'active-clause';
  return caused && effect.doers.length === 0 && effect.clauseStart === cause.chunk;
}

/** `menggeledah kantor X dan memeriksa dua saksi`: each verb has its object, but `menyerang X dan menewaskan Y` is one deed. */
function areDifferentDeeds(view: SentenceView, one: Telling, other: Telling): boolean {
  if (one.rule !== 'active-clause' || other.rule !== 'active-clause') return false;
  const later = one.from > other.from ? one : other;
  let link = later.chunk - 1;
  while (view.chunks[link]?.kind === 'auxiliary') link -= 1;
  // `mencegat kapal itu, lalu menyita muatannya`
  const follows = view.chunks[link]?.kind === 'comma' && isActWord(view.chunks[link + 1]?.head ?? '', 'next');
  const joined = (follows || view.chunks[link]?.kind === 'conjunction') && !isActOf(one.frame.act, 'strike');
  // `menetapkan X sebagai tersangka dan menjebloskannya`
  const holdsObject = view.words[later.from]?.lower.endsWith('nya') === true;
  return (
    joined &&
    ((holdsObject && one.frame !== other.frame) || (later.object >= 0 && one.object !== other.object))
  );
}

/** `rudal yang dilepaskan Rusia menghantam Kharkiv`: what strikes was launched for no test. */
function isLaunchOf(launch: ToldEvent, strike: ToldEvent): boolean {
  if (launch.telling.frame.act !== 'missile-test' || strike.telling.frame.act !== 'attack') return false;
  const isBefore = launch.telling.rule === 'passive-clause' && launch.telling.from < strike.telling.from;
  return isBefore && launch.roles.actors.every((actor) => strike.roles.actors.includes(actor));
}

/** `Setelah menelepon Putin, Trump sepakat bertemu Putin`: what is still to come is not what has been done before. */
function isAfter(view: SentenceView, one: Telling, other: Telling): boolean {
  const isPast = ({ clauseStart }: Telling): boolean => hasClass(openingWord(view, clauseStart), 'after');
  const isToCome = ({ chain }: Telling): boolean => statusOf(chain, null, false) === 'planned';
  return (isPast(one) && isToCome(other)) || (isPast(other) && isToCome(one));
}

/** `tiba di Moskow dalam kunjungan ke Rusia`: the state of the capital that one travels to. */
function isSameJourney({ mentions }: SentenceView, one: ToldEvent, other: ToldEvent): boolean {
  const { frame, rule } = one.telling;
  if (frame.act !== 'visit' || rule !== 'noun-event' || other.telling.rule === 'noun-event') return false;
  const [state, ...more] = one.roles.recipients;
  if (state === undefined || more.length > 0 || mentions[state]?.kind !== 'country') return false;
  const party = partyOf(mentions, state);
  return (
    one.roles.actors.every((name) => other.roles.actors.includes(name)) &&
    other.roles.recipients.some((name) => isOneSide(party, partyOf(mentions, name)))
  );
}

function echoes(view: SentenceView, one: ToldEvent, at: number, other: ToldEvent, n: number): boolean {
  if (isLaunchOf(one, other)) return true;
  if (one.telling.frame.act !== other.telling.frame.act) return false;
  if (isEffectOf(one.telling, other.telling)) return true;
  if (areDifferentDeeds(view, one.telling, other.telling) || isAfter(view, one.telling, other.telling))
    return false;
  if (isSameJourney(view, one, other)) return true;
  const inside = (role: 'actors' | 'recipients'): boolean =>
    one.roles[role].every((name) => other.roles[role].includes(name));
  if (!inside('actors') || !inside('recipients')) return false;
  const size = (event: ToldEvent): number => event.roles.actors.length + event.roles.recipients.length;
  return size(one) < size(other) || at > n;
}
