import { type Chunk, type ChunkKind, holdsName } from '../../clause/chunk.js';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { isReporting } from '../../clause/is-reporting.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { frameReadings } from '../frame.js';
import type { Telling } from '../telling.js';
import { bodiesOf } from './bodies-of.js';
import { identityOf } from './identity-of.js';
import { onlyStateBefore } from './only-state-before.js';
import { stateOfSpeaker } from './struck-reporter.js';

/** What a clause may stand behind. */
const OPENS: readonly (ChunkKind | undefined)[] = [undefined, 'subordinator', 'mark', 'time', 'conjunction'];

/** `[Iran] berulah`: the state does something itself, and does not only say or ask something. */
function actsItself({ chunks }: SentenceView, at: number): boolean {
  const opens = OPENS.includes(chunks[at - 1]?.kind) && chunks[at]?.owners.length === 0;
  const verb = chunks[skipAhead(chunks, at + 1, SMALL_WORDS_AND_TIME)];
  return opens && verb?.kind === 'verb' && !isReporting(verb);
}

/** `[…,] Israel menyerang`, `[… dan] Israel menyerang`: whoever does the deed begins a clause that hangs on none before it. */
function beginsOwnClause(view: SentenceView, doer: number): boolean {
  const at = chunkAt(
    view,
    view.words.findIndex(({ mention }) => mention === doer),
  );
  return ['comma', 'conjunction'].includes(view.chunks[at - 1]?.kind ?? '');
}

/** `Rusia menyerang [Ukraina] dan …`: the same doers harm the state. */
function isHarmed(view: SentenceView, at: number, doers: ReadonlySet<string>): boolean {
  const verb = view.chunks[at - 1];
  const harms = frameReadings(verb?.head ?? '').some(
    ({ frame, voice }) => voice === 'active' && isActOf(frame.act, 'harm'),
  );
  if (verb?.kind !== 'verb' || !harms) return false;
  const subject = view.chunks[findSubject(view.chunks, at - 1).phrase ?? -1];
  return subject !== undefined && bodiesOf(view, subject).some((one) => doers.has(identityOf(view, one)));
}

/** The only other state named before a phrase, where it is struck for what it does itself, or struck already. */
function stateStruck(view: SentenceView, chunk: Chunk, actors: readonly number[]): readonly number[] {
  const doers = new Set(actors.map((one) => identityOf(view, one)));
  const named = onlyStateBefore(view, chunk, doers);
  if (named === null) return [];
  const [doer = -1] = actors;
  const acts = actsItself(view, named.chunk) && beginsOwnClause(view, doer);
  return acts || isHarmed(view, named.chunk, doers) ? [named.state] : [];
}

/** What the last words of a phrase without a name point at. */
function pointedIn(view: SentenceView, at: number, actors: readonly number[]): readonly number[] {
  const chunk = view.chunks[at];
  if (chunk === undefined || holdsName(chunk)) return [];
  const [noun, last] = view.words.slice(Math.max(chunk.from, chunk.to - 2), chunk.to);
  const word = last ?? noun;
  if (isActWord(word?.lower ?? '', 'own-state')) {
    const doers = new Set(actors.map((one) => identityOf(view, one)));
    return stateOfSpeaker(view, at, actors).filter((one) => !doers.has(identityOf(view, one)));
  }
  const isThat = isActWord(noun?.lower ?? '', 'state') && hasClass(last?.lower ?? '', 'that');
  return isThat && chunk.to - chunk.from > 2 ? stateStruck(view, chunk, actors) : [];
}

/**
 * Names the state whose the thing struck is, where its phrase ends by pointing at one.
 *
 * @param view the sentence
 * @param telling the deed
 * @param actors who does it
 * @returns indices of mentions; empty for other deeds, and where another state may be meant
 * @example
 * // Menlu Iran mengutuk serangan Israel terhadap fasilitas nuklir [negaranya]. → Iran
 * // Iran berulah, dan Israel menyerang fasilitas nuklir [negara itu]. → Iran
 * // Rusia menyerang Ukraina dan menghancurkan pembangkit listrik [negara itu]. → Ukraina
 * // Jepang khawatir karena Israel menyerang fasilitas nuklir [negara itu]. → none
 */
export function pointedOwner(
  view: SentenceView,
  { frame, object, complements }: Telling,
  actors: readonly number[],
): readonly number[] {
  if (actors.length === 0 || !isActOf(frame.act, 'harm')) return [];
  const behind = complements.prepositional.filter(
    ({ preposition }) => frame.roles[preposition] === 'recipients' && !hasClass(preposition, 'locative'),
  );
  for (const at of [object, ...behind.map(({ phrase }) => phrase)]) {
    const names = pointedIn(view, at, actors);
    if (names.length > 0) return names;
  }
  return [];
}
