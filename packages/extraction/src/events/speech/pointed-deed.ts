import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { mapList } from '../../map-list.js';
import type { ReadStatement } from '../../read-statement.js';
import { isOneSide, partyOf, speakerParty } from '../../take-ups/party.js';
import { isPointing } from '../../take-ups/pointing-words.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { frameReadings } from '../frame.js';
import type { LocatedEvent } from '../locate-events.js';
import { statusOf } from '../status/status.js';
import { firstOfContent } from './content-names.js';

/** How many sentences back a deed may have been told. */
const NEAR = 6;

/** The phrase without a name that points at a deed: `tindakan itu`, `serangan tersebut`. */
function pointingChunk(view: SentenceView, { draft }: ReadStatement): Chunk | null {
  const chunk = view.chunks[firstOfContent(view, draft)];
  if (chunk?.kind !== 'noun-phrase' || holdsName(chunk)) return null;
  return isPointing(view.words[chunk.to - 1]?.lower, 'demonstrative') ? chunk : null;
}

/** Which acts a noun may mean: those that it tells; of a step, any that harms somebody, and in its own sentence any at all. */
function fits({ head }: Chunk, { told }: LocatedEvent, same: boolean): boolean {
  const { act } = told.telling.frame;
  if (isActWord(head, 'step')) return same || isActOf(act, 'hostile') || isActOf(act, 'harm');
  return frameReadings(head).some(
    ({ voice, rest, frame }) => voice === 'noun' && rest.length === 0 && frame.act === act,
  );
}

/** Who did it, where all that fit were done by the same. */
function onlyDoers(events: readonly LocatedEvent[]): readonly number[] {
  const doers = mapList(events, ({ told }) => told.roles.actors);
  const [first = []] = doers;
  const { mentions } = events[0]?.view ?? { mentions: [] };
  const same = (one: readonly number[]): boolean =>
    one.length === first.length &&
    one.every((name) => first.some((other) => isOneSide(partyOf(mentions, name), partyOf(mentions, other))));
  return doers.every(same) ? first : [];
}

/** `Jerman mengirim tank ke Ukraina. Moskow mengecam [langkah itu]`: the only deed of the sentence before, whatever it is, where nothing hostile was told. */
function onlyStep(
  { head }: Chunk,
  only: LocatedEvent | undefined,
  more: readonly LocatedEvent[],
): readonly number[] {
  if (only === undefined || more.length > 0 || !isActWord(head, 'step')) return [];
  return statusOf(only.told.telling.chain, null, false) === 'negated' ? [] : only.told.roles.actors;
}

/**
 * Names who did what a condemnation only points at: the deed told before, in its sentence or else in those just before, that its noun may mean.
 *
 * @param one the condemnation
 * @param events the acts of the article
 * @returns mentions; empty where nothing fits, or deeds of several
 * @example
 * // [Israel] menyerang Doha, dan Qatar mengecam tindakan itu. → Israel
 * // Israel menyerang Doha, dan Qatar mengecam kunjungan itu. → none
 */
export function pointedDoers(one: ReadStatement, events: readonly LocatedEvent[]): readonly number[] {
  const { view, draft } = one;
  const chunk = pointingChunk(view, one);
  if (chunk === null) return [];
  const own = mapList(draft.speakers, (speaker) => speakerParty(view.mentions, speaker));
  const start = view.words[chunk.from]?.start ?? 0;
  const fitting = (from: number, to: number, same: boolean): LocatedEvent[] =>
    events.filter(
      (event) =>
        event.view.index >= from &&
        event.view.index <= to &&
        event.trigger.end <= start &&
        event.told.roles.actors.length > 0 &&
        fits(chunk, event, same),
    );
  const here = fitting(view.index, view.index, true);
  const reach = isActWord(chunk.head, 'late-step') ? 1 : NEAR;
  const told = here.length > 0 ? here : fitting(view.index - reach, view.index - 1, false);
  // `Biden menjanjikan tank untuk melawan invasi Rusia. Langkah itu …`: where only a noun tells of harm, whatever was told last may be the step.
  const byNoun = here.length === 0 && told.every((event) => event.told.telling.rule === 'noun-event');
  const last = byNoun && told.length > 0 ? fitting(view.index - 1, view.index - 1, true) : [];
  const [only, ...more] = told.length > 0 ? [] : fitting(view.index - 1, view.index - 1, true);
  const doers = told.length > 0 ? onlyDoers([...told, ...last]) : onlyStep(chunk, only, more);
  const isOwn = doers.some((name) => own.some((party) => isOneSide(party, partyOf(view.mentions, name))));
  return isOwn ? [] : doers;
}
