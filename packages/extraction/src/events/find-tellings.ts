import { chunkAt, type SentenceView } from '../clause/clause-view.js';
import type { Word } from '../clause/word.js';
import { rememberFlags, rememberForms } from '../clause/word-form.js';
import { isActOf } from './act-group.js';
import { isActWord } from './act-word.js';
import { eventRules } from './event-rules.js';
import { type FilledRoles, fillRoles } from './fill-roles.js';
import { type Frame, type FrameReading, frameReadings } from './frame.js';
import { takesNames } from './object-class.js';
import type { Trigger } from './rule.js';
import {
  isBorrowedByGames,
  isBorrowedByMarkets,
  isMarketSentence,
  isSportsSentence,
  retellsFiction,
} from './sports-sentence.js';
import type { Telling } from './telling.js';
import { type NeedTest, needsIn } from './trigger-needs.js';

/** An act of a clause with its roles filled. */
export interface ToldEvent {
  readonly telling: Telling;
  readonly roles: FilledRoles;
}

function matchesRest(view: SentenceView, at: number, reading: FrameReading): boolean {
  const last = reading.rest.length - 1;
  const fits = (part: string, n: number): boolean => {
    const lower = view.words[at + 1 + n]?.lower;
    // `meletakkan jabatannya`
    return lower === part || (n === last && reading.voice === 'active' && lower === `${part}nya`);
  };
  if (!reading.rest.every(fits)) return false;
  const next = view.words[at + 1 + reading.rest.length]?.lower ?? '';
  return reading.frame.except?.includes(next) !== true;
}

/** `menangkapnya`, but two sides are seldom one and `-nya` (`menyambutnya`). */
function mayHoldObject({ object, sides }: Frame): boolean {
  return sides === undefined && takesNames(object ?? 'mention');
}

/** `kunjungannya` is read as `kunjungan` with its owner. */
const readingsOf = rememberForms(({ lower }): readonly FrameReading[] => {
  const readings = frameReadings(lower);
  if (readings.length > 0 || !lower.endsWith('nya')) return readings;
  return frameReadings(lower.slice(0, -3)).filter(
    ({ voice, frame }) => voice === 'noun' || (voice === 'active' && mayHoldObject(frame)),
  );
});

/** Most words tell no act. */
const mayTell = rememberFlags((form) => readingsOf(form).length > 0);

/** `Tentara Nasional Pembebasan`: a noun with a capital inside running text belongs to a name, but `KTT`. */
function isInName(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || view.headline || at === 0 || !word.form.capital) return false;
  return word.text !== word.text.toUpperCase() && view.words[at - 1]?.form.capital === true;
}

function triggersAt(view: SentenceView, at: number, needs: NeedTest): Trigger[] {
  const word = view.words[at];
  if (word === undefined || word.mention >= 0 || isInName(view, at)) return [];
  const owned = word.lower.endsWith('nya');
  const readings = readingsOf(word.form).filter(
    (reading) => needs(reading, owned && reading.voice === 'active') && matchesRest(view, at, reading),
  );
  if (readings.length === 0) return [];
  const chunk = chunkAt(view, at);
  return readings.map((reading) => ({
    reading,
    from: at,
    to: at + 1 + reading.rest.length,
    chunk,
    holdsObject: owned && reading.voice === 'active',
  }));
}

function readTrigger(view: SentenceView, trigger: Trigger): ToldEvent | null {
  for (const rule of eventRules) {
    const telling = rule.read(view, trigger);
    const roles = telling === null ? null : fillRoles(view, telling);
    if (telling !== null && roles !== null) return { telling, roles };
  }
  return null;
}

/** `membeli minyak dan senjata`: arms are looked for among coordinated nouns too, where no first noun tells an act. */
function withConjuncts(trigger: Trigger): Trigger[] {
  const { voice, frame } = trigger.reading;
  return voice === 'active' && frame.object === 'weapon' ? [{ ...trigger, anyConjunct: true }] : [];
}

/** The first reading of a word that holds: the longest phrase, then the order of the frames. */
function readAt(view: SentenceView, at: number, needs: NeedTest): ToldEvent | null {
  const triggers = triggersAt(view, at, needs);
  if (triggers.length > 1) triggers.sort((a, b) => b.to - a.to);
  for (const trigger of [...triggers, ...triggers.flatMap(withConjuncts)]) {
    const told = readTrigger(view, trigger);
    if (told !== null) return told;
  }
  return null;
}

/** `meneken kontrak pembelian rudal`, `kesepakatan gencatan senjata`: what a contract is about comes about with it. */
function isContracted(view: SentenceView, { telling: { frame, from }, roles }: ToldEvent): boolean {
  if (!isActOf(frame.act, 'contracted')) return false;
  if (!isActWord(view.words[from - 1]?.lower ?? '', 'contract')) return false;
  // Of two who sign, who buys is not told.
  return frame.act === 'ceasefire' || (roles.actors.length === 1 && roles.recipients.length > 0);
}

/** `memberikan dukungan militer` tells one act: the noun that is the verb's own object tells no second one. */
function withoutObjects(view: SentenceView, told: readonly ToldEvent[]): ToldEvent[] {
  return told.filter((inner) => {
    const { telling } = inner;
    if (telling.rule !== 'noun-event' || isContracted(view, inner)) return true;
    return !told.some(
      (other) =>
        other.telling.frame.object !== undefined &&
        other.telling.frame.act !== 'investigation' &&
        other.telling !== telling &&
        other.telling.object === telling.chunk &&
        !(other.telling.frame.act === 'ceasefire' && telling.frame.act === 'attack') &&
        other.telling.chunk !== telling.chunk,
    );
  });
}

/** `transaksi penjualan senjata` tells one act: the noun right behind another's is its object, unless it says more of who. */
function withoutInner(view: SentenceView, told: readonly ToldEvent[]): ToldEvent[] {
  return told.filter(
    (inner, at) => isContracted(view, inner) || !told.slice(0, at).some((outer) => isInside(inner, outer)),
  );
}

function isInside(inner: ToldEvent, outer: ToldEvent): boolean {
  const [noun, whole] = [inner.telling, outer.telling];
  if (noun.rule !== 'noun-event' || whole.rule !== 'noun-event') return false;
  const named = [...outer.roles.actors, ...outer.roles.recipients];
  const more = [...inner.roles.actors, ...inner.roles.recipients].some((name) => !named.includes(name));
  return whole.to === noun.from && whole.object === noun.chunk && !more;
}

function readAll(view: SentenceView): ToldEvent[] {
  const all: ToldEvent[] = [];
  if (!view.words.some(({ form }) => mayTell(form))) return all;
  const needs = needsIn(view);
  for (let at = 0; at < view.words.length; at += 1) {
    if (!mayTell((view.words[at] as Word).form)) continue;
    const told = readAt(view, at, needs);
    if (told !== null) all.push(told);
  }
  return all;
}

/** `Serangan itu menewaskan …`: one act told by two words of a sentence is told once, with the fuller roles. */
function withoutEchoes(view: SentenceView, told: readonly ToldEvent[]): ToldEvent[] {
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
  const joined = view.chunks[link]?.kind === 'conjunction' && !isActOf(one.frame.act, 'strike');
  // `menetapkan X sebagai tersangka dan menjebloskannya`
  const holdsObject = view.words[later.from]?.lower.endsWith('nya') === true;
  return (
    joined &&
    ((holdsObject && one.frame !== other.frame) || (later.object >= 0 && one.object !== other.object))
  );
}

function echoes(view: SentenceView, one: ToldEvent, at: number, other: ToldEvent, n: number): boolean {
  if (one.telling.frame.act !== other.telling.frame.act) return false;
  if (isEffectOf(one.telling, other.telling)) return true;
  if (areDifferentDeeds(view, one.telling, other.telling)) return false;
  const inside = (role: 'actors' | 'recipients'): boolean =>
    one.roles[role].every((name) => other.roles[role].includes(name));
  if (!inside('actors') || !inside('recipients')) return false;
  const size = (event: ToldEvent): number => event.roles.actors.length + event.roles.recipients.length;
  return size(one) < size(other) || at > n;
}

/** Games and markets borrow the words of other acts. */
function withoutFigures(view: SentenceView, told: readonly ToldEvent[]): ToldEvent[] {
  const inGame = ({ telling }: ToldEvent): boolean =>
    isBorrowedByGames(view, telling.frame.act, telling.from);
  const inMarket = ({ telling }: ToldEvent): boolean => isBorrowedByMarkets(telling.frame.act);
  const game = told.some(inGame) && isSportsSentence(view);
  const market = told.some(inMarket) && isMarketSentence(view);
  return told.filter((one) => !(game && inGame(one)) && !(market && inMarket(one)));
}

/**
 * Finds the acts that a sentence tells, with their roles.
 *
 * @param view the sentence
 * @returns at most one act for each trigger, in text order
 * @example
 * // Jepang mengirim vaksin ke Laos. → aid
 * // Jepang menyerang Kroasia pada babak pertama. → none, a game borrows the word
 */
export function findTellings(view: SentenceView): ToldEvent[] {
  const all = readAll(view);
  if (all.length === 0) return all;
  const told = withoutEchoes(view, withoutObjects(view, withoutInner(view, all)));
  if (told.length > 0 && retellsFiction(view)) return [];
  return withoutFigures(view, told);
}
