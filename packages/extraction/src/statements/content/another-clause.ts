import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { PREDICATE, SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import type { Word } from '../../clause/word.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { contentEnds } from './content-ends.js';

/** Where the verb of a clause begins and ends whose subject stands before a place, over its small words. */
function verbBehind(view: SentenceView, from: number): { readonly start: number; readonly end: number } {
  const verb = skipAhead(view.chunks, from, SMALL_WORDS_AND_TIME);
  const start = view.words[view.chunks[from]?.from ?? -1]?.start ?? Infinity;
  return { start, end: view.words[(view.chunks[verb]?.to ?? 0) - 1]?.end ?? 0 };
}

/** `…, dan [Ottawa] bersumpah …`, `…, meski [PBB] menyebut …`: another speaker behind `dan` or a concession reports right there. */
function reports(view: SentenceView, comma: number, cues: readonly number[]): boolean {
  const link = view.chunks[comma + 1]?.head ?? '';
  if ((link !== 'dan' && !hasClass(link, 'conceding')) || !holdsName(view.chunks[comma + 2])) return false;
  const verb = verbBehind(view, comma + 3);
  return cues.some((cue) => verb.start <= cue && cue < verb.end);
}

/** `mengumumkan sanksi [setelah] AS menuduh …`: behind what is announced without a verb, when it was. */
function tellsWhen(view: SentenceView, start: number, at: number, cues: readonly number[]): boolean {
  const { kind, head } = view.chunks[at] as Chunk;
  if (kind !== 'subordinator' || !contentEnds.is(head, 'when') || !holdsName(view.chunks[at + 1]))
    return false;
  const verb = verbBehind(view, at + 2);
  return cues.some((cue) => verb.start <= cue && cue < verb.end) && !hasVerbBefore(view, start, at);
}

function hasVerbBefore(view: SentenceView, start: number, end: number): boolean {
  return view.chunks.some(
    ({ kind, from }, at) => at < end && kind === 'verb' && (view.words[from]?.start ?? 0) >= start,
  );
}

/** `menilai hukuman itu ringan[,] dan berencana banding`: behind what is said without a verb, what the speaker does besides. */
function turnsToDeed(view: SentenceView, start: number, comma: number): boolean {
  if (view.chunks[comma + 1]?.head !== 'dan') return false;
  const deed = view.chunks[skipAhead(view.chunks, comma + 2, SMALL_WORDS_AND_TIME)];
  if (deed?.kind !== 'verb' || !contentEnds.is(deed.head, 'deed')) return false;
  return !hasVerbBefore(view, start, comma);
}

/** Where the words before a place end, without how long before or after it was: `bantuan baru [sehari] setelah`. */
function endBefore({ words }: SentenceView, place: number): number {
  let at = place - 1;
  if (hasClass(entryAt(words, at)?.lower ?? '', 'period')) at -= 1;
  if (at < place - 1 && isCount(entryAt(words, at))) at -= 1;
  return entryAt(words, at)?.end ?? 0;
}

function isCount(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'number' || hasClass(word.lower, 'quantifier'));
}

/** `…, Kuala Lumpur Tolak Disalahkan`: the second clause of a headline. */
function opensSecondClause(view: SentenceView, comma: number): boolean {
  return (
    view.headline && holdsName(view.chunks[comma + 1]) && PREDICATE.has(view.chunks[comma + 2]?.kind ?? '')
  );
}

/**
 * Finds the comma or the `setelah` at which a clause of somebody else ends what is said.
 *
 * @param view the sentence
 * @param start where what is said begins, in UTF-16 code units of the article's text
 * @param end where it seems to end
 * @param cues where the reporting words of the sentence begin
 * @returns how far from the start what is said ends, or -1
 * @example
 * // Kanada menyalahkan Rusia atas peretasan itu[,] dan Ottawa bersumpah akan membalas.
 * // Iran membantah memasok senjata[,] meski PBB menyebut tuduhan itu kredibel.
 * // Prancis mengumumkan sanksi [setelah] AS menuduh Iran memasok rudal.
 * // Greenpeace Tuding Malaysia Biarkan Pembakaran[,] Kuala Lumpur Tolak Disalahkan
 */
export function anotherClauseAt(
  view: SentenceView,
  start: number,
  end: number,
  cues: readonly number[],
): number {
  const offsetOf = (from: number): number => view.words[from]?.start ?? 0;
  const comma = view.chunks.findIndex(
    ({ kind, from }, at) =>
      offsetOf(from) > start &&
      offsetOf(from) < end &&
      (kind === 'comma'
        ? opensSecondClause(view, at) || reports(view, at, cues) || turnsToDeed(view, start, at)
        : tellsWhen(view, start, at, cues)),
  );
  return comma < 0 ? -1 : endBefore(view, view.chunks[comma]?.from ?? 0) - start;
}
