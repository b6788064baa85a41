import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../../events/act-word.js';
import { bothSides } from '../../events/roles/both-sides.js';
import { ownersAside } from '../../events/roles/owners-aside.js';
import type { Speaker } from '../../findings.js';
import { mapList } from '../../map-list.js';
import { isQuoted } from '../content/is-quoted.js';
import type { StatementContext } from '../rule.js';
import { appositiveSpeaker } from './appositive-speaker.js';
import { namedSpeaker } from './named-speaker.js';
import { newerSpeaker } from './newer-speaker.js';
import { phraseStart } from './phrase-start.js';
import { pointedBody } from './pointed-body.js';
import { pointedSpeakers, pointsBack } from './pointed-speakers.js';
import { runningSpeakers } from './running-speakers.js';
import { isPronoun, readSpeakers } from './speaker.js';

/** `tidak seorang pun`: nobody. */
function isNobody(view: SentenceView, chunk: Chunk): boolean {
  const before = entryAt(view.words, chunk.from - 1)?.lower ?? '';
  return hasClass(before, 'none-before') && hasClass(view.words[chunk.from]?.lower ?? '', 'one');
}

/** The one body that `mereka` takes up, none for other bare pronouns; null where the phrase itself tells. */
function groupMeant(view: SentenceView, chunk: Chunk, context: StatementContext): readonly Speaker[] | null {
  if (!isPronoun(chunk)) return null;
  if (chunk.head !== 'mereka') return [];
  const start = phraseStart(view, chunk);
  const group = isQuoted(view, start) ? [] : context.groupBefore(start, view.index);
  return group.length === 1 ? group : null;
}

/** `[Kedua negara] saling menuduh`, `[Keduanya] berjanji`: the two that the sentence has named; the ministers of two states are nobody by name. */
function bothOf(view: SentenceView, chunk: Chunk): Speaker[] {
  const first = view.words[chunk.from]?.lower ?? '';
  if (!isActWord(first, 'pair') && !isActWord(first, 'the-two')) return [];
  const sides = bothSides(view, chunk);
  const here = sides.every((side) => view.mentions[side]?.sentence === view.index);
  return here ? mapList(sides, (side) => namedSpeaker(view.mentions, side)) : [];
}

/**
 * Reads the speakers from the subject of a reporting verb; `ia`, `dia`, `beliau` and `diplomat tersebut` are the last named speaker.
 *
 * @param view the sentence
 * @param phrase index of the subject's chunk, or null
 * @param context who spoke before
 * @returns speakers; empty where nobody is sure
 * @example
 * // [Pemerintah Jepang] mengatakan harga naik. → Jepang
 * // Budi Santoso mengatakan stok aman. [Dia] mengatakan harga naik. → Budi Santoso
 * // Tidak [seorang pun] mengatakan harga naik. → none
 */
export function resolveSpeakers(
  view: SentenceView,
  phrase: number | null,
  context: StatementContext,
): Speaker[] {
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  if (chunk === undefined) return [];
  const start = phraseStart(view, chunk);
  const newer = newerSpeaker(view, chunk, context);
  if (newer !== null) return [newer];
  if (hasClass(chunk.head, 'singular-pronoun'))
    // Inside a quotation `dia` is somebody its speaker means.
    return isQuoted(view, start) ? [] : runningSpeakers(view, context, start, start);
  const group = groupMeant(view, chunk, context);
  if (group !== null) return [...group];
  if (isNobody(view, chunk)) return [];
  const pointed = pointsBack(view, chunk)
    ? pointedSpeakers(view, chunk, context)
    : pointedBody(view, chunk, context);
  if (pointed.length > 0) return pointed;
  const both = bothOf(view, chunk);
  if (both.length > 0) return both;
  const placed = phrase === null ? [] : appositiveSpeaker(view, phrase);
  if (placed.length > 0) return placed;
  // `Posisi Denmark, yang mengecam Iran`
  const whose = mapList(ownersAside(view, view.chunks.indexOf(chunk)), (owner) =>
    namedSpeaker(view.mentions, owner),
  );
  return whose.length > 0 ? whose : readSpeakers(view, chunk);
}
