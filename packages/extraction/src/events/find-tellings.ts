import { chunkAt, type SentenceView } from '../clause/clause-view.js';
import type { Word } from '../clause/word.js';
import { rememberFlags, rememberForms } from '../clause/word-form.js';
import { flatMap } from '../flat-map.js';
import { mapList } from '../map-list.js';
import { withArmsInAid } from './arms-in-aid.js';
import { withContrasts } from './contrasted.js';
import { withoutEchoes } from './echoes.js';
import { eventRules } from './event-rules.js';
import { type Frame, type FrameReading, frameReadings } from './frame.js';
import { takesNames } from './objects/object-class.js';
import { withoutInner, withoutObjects } from './objects/object-tellings.js';
import { type NeedTest, needsIn } from './objects/trigger-needs.js';
import { fillRoles } from './roles/fill-roles.js';
import { isOfFederation } from './roles/of-federation.js';
import type { Trigger } from './rule.js';
import { isBorrowedByGames } from './scenes/borrowed-by-games.js';
import { isBorrowedByMarkets } from './scenes/borrowed-by-markets.js';
import { isFoughtInWords } from './scenes/fought-in-words.js';
import { retoldInFiction } from './scenes/retold-fiction.js';
import { isStaged } from './scenes/staged.js';
import { isLeftUnsaid } from './status/left-unsaid.js';
import type { ToldEvent } from './told-event.js';

/** `Pertukaran [300] tahanan`: one past the number between a noun and the rest of its phrase. */
function overCount(view: SentenceView, at: number, { voice, rest }: FrameReading): number {
  const counted = voice === 'noun' && rest.length > 0 && view.words[at]?.kind === 'number';
  return counted ? at + 1 : at;
}

/** `serangan [jantung]`, `undur diri [dari ruang] sidang`: what one or two words behind make of it. */
function isOtherThing({ words }: SentenceView, at: number, { except }: Frame): boolean {
  if (except === undefined) return false;
  const next = words[at]?.lower ?? '';
  return except.includes(next) || except.includes(`${next} ${words[at + 1]?.lower ?? ''}`);
}

function matchesRest(view: SentenceView, at: number, reading: FrameReading): boolean {
  const last = reading.rest.length - 1;
  const from = overCount(view, at + 1, reading);
  const fits = (part: string, n: number): boolean => {
    const lower = view.words[from + n]?.lower;
    // `meletakkan jabatannya`, `latihan gabungannya`
    const mayEnd = reading.voice === 'active' || reading.voice === 'noun';
    return lower === part || (n === last && mayEnd && lower === `${part}nya`);
  };
  if (!reading.rest.every(fits)) return false;
  return !isOtherThing(view, from + reading.rest.length, reading.frame);
}

/** `menangkapnya`, `mengirimkannya` of arms; but two sides are seldom one and `-nya` (`menyambutnya`). */
function mayHoldObject({ object, sides }: Frame): boolean {
  return sides === undefined && (object === 'weapon' || takesNames(object ?? 'mention'));
}

/** `serangan-serangan`: the noun that is told twice, else the word itself. */
function singular(lower: string): string {
  const half = (lower.length - 1) / 2;
  const isTwice = lower[half] === '-' && lower.slice(0, half) === lower.slice(half + 1);
  return isTwice ? lower.slice(0, half) : lower;
}

function nounReadings(noun: string): readonly FrameReading[] {
  return frameReadings(noun).filter(({ voice }) => voice === 'noun');
}

/** `[Ditangkapnya] Budi oleh KPK`: `-nya` makes a noun of a passive, behind which stands whom it is done to. */
function nominalised({ frame, rest }: FrameReading): FrameReading {
  const { object } = frame.roles;
  const roles = object === undefined ? frame.roles : { ...frame.roles, possessor: object };
  return { frame: { ...frame, roles }, voice: 'noun', rest };
}

/** Only what is done to somebody by name is told so. */
function isNamable({ voice, frame, rest }: FrameReading): boolean {
  // What a noun is told through is asked of arrests only.
  const isPlain = rest.length === 0 && frame.agents === undefined;
  if (frame.through !== undefined && frame.act !== 'arrest') return false;
  return voice === 'passive' && isPlain && frame.roles['object'] === 'recipients';
}

/** `kunjungannya` is read as `kunjungan` with its owner, `dipesannya` as `dipesan` by somebody named before, `serangan-serangan` as `serangan`. */
const readingsOf = rememberForms(({ lower }): readonly FrameReading[] => {
  const readings = frameReadings(lower);
  if (readings.length > 0) return readings;
  const one = singular(lower);
  if (one !== lower) return nounReadings(one);
  if (!lower.endsWith('nya')) return readings;
  const stem = frameReadings(lower.slice(0, -3));
  const own = stem.filter(
    ({ voice, frame }) =>
      voice === 'noun' || voice === 'passive' || (voice === 'active' && mayHoldObject(frame)),
  );
  return [...own, ...mapList(stem.filter(isNamable), nominalised)];
});

/** Most words tell no act. */
const mayTell = rememberFlags((form) => readingsOf(form).length > 0);

/** `Tentara Nasional Pembebasan`: a noun with a capital inside running text belongs to a name, but `KTT`. */
function isInName(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || view.headline || at === 0 || !word.form.capital) return false;
  if (word.text === word.text.toUpperCase()) return false;
  const before = view.words[at - 1];
  // `menyerahkan Mogok kepada junta`: a town.
  return before?.form.capital === true || (before?.kind === 'word' && isBehindVerb(view, at));
}

/** A capital right behind a verb, where a name stands. */
function isBehindVerb({ chunks }: SentenceView, at: number): boolean {
  return chunks.some(({ kind, to }) => kind === 'verb' && to === at);
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
  return mapList(readings, (reading) => ({
    reading,
    from: at,
    to: overCount(view, at + 1, reading) + reading.rest.length,
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

/** `membeli minyak dan senjata`, `pasokan minyak dan senjata`: arms are looked for among coordinated nouns too, where no first noun tells an act. */
function withConjuncts(trigger: Trigger): Trigger[] {
  const { voice, frame } = trigger.reading;
  const isOpen = voice === 'active' || voice === 'noun';
  return isOpen && frame.object === 'weapon' ? [{ ...trigger, anyConjunct: true }] : [];
}

/** The first reading of a word that holds: the longest phrase, then the order of the frames. */
function readAt(view: SentenceView, at: number, needs: NeedTest): ToldEvent | null {
  const triggers = triggersAt(view, at, needs);
  if (triggers.length > 1) triggers.sort((a, b) => b.to - a.to);
  for (const trigger of [...triggers, ...flatMap(triggers, withConjuncts)]) {
    const told = readTrigger(view, trigger);
    if (told !== null) return told;
  }
  return null;
}

function readAll(view: SentenceView): ToldEvent[] {
  const all: ToldEvent[] = [];
  if (!view.words.some(({ form }) => mayTell(form))) return all;
  const needs = needsIn(view);
  for (let at = 0; at < view.words.length; at += 1) {
    if (!mayTell((view.words[at] as Word).form)) continue;
    const told = readAt(view, at, needs);
    if (told !== null && !isLeftUnsaid(view, told.telling.clauseStart)) all.push(told);
  }
  return all;
}

/** Games, markets and fiction borrow the words of other acts. */
function withoutFigures(view: SentenceView, told: readonly ToldEvent[]): ToldEvent[] {
  const isRetold = retoldInFiction(view);
  const isFigure = (one: ToldEvent): boolean =>
    isRetold(one) ||
    isBorrowedByGames(view, one) ||
    isBorrowedByMarkets(view, one) ||
    isFoughtInWords(view, one) ||
    isOfFederation(view, one) ||
    isStaged(view, one);
  return told.filter((one) => !isFigure(one));
}

/**
 * Finds the acts that a sentence tells, with their roles.
 *
 * @param view the sentence
 * @returns the acts in text order: one for each trigger, and a second where somebody else is meant than is ruled out
 * @example
 * // Jepang mengirim vaksin ke Laos. → aid
 * // Jepang menyerang Kroasia pada babak pertama. → none, a game borrows the word
 */
export function findTellings(view: SentenceView): ToldEvent[] {
  const all = readAll(view);
  if (all.length === 0) return all;
  const told = withoutEchoes(view, withoutObjects(view, withoutInner(view, withArmsInAid(view, all))));
  return withoutFigures(view, withContrasts(view, told));
}
