import { actorById } from '@warta/gazetteer';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { hasClass } from '../clause/word-class.js';
import type { Speaker } from '../findings.js';
import type { StatementContext } from './rule.js';
import { isPronoun, readSpeakers } from './speaker.js';

/**
 * The last named speaker before a place of the text; none where nobody has spoken.
 *
 * @param view the sentence
 * @param context who spoke before
 * @param at an offset into the article's text
 * @returns one speaker or none
 */
export function lastSpeakers(view: SentenceView, context: StatementContext, at: number): Speaker[] {
  const speaker = context.speakerBefore(at, view.index);
  return speaker === null ? [] : [speaker];
}

function startOf(view: SentenceView, chunk: Chunk): number {
  return view.words[chunk.from]?.start ?? view.sentence.start;
}

/** `diplomat tersebut`, `jubir itu`: an office with a pointer to somebody named before. */
function pointsBack(view: SentenceView, chunk: Chunk): boolean {
  const last = view.words[chunk.to - 1];
  return (
    chunk.heads.length === 0 && isRoleNoun(chunk.head, 'office') && hasClass(last?.lower ?? '', 'determiner')
  );
}

function countryOf(view: SentenceView, mention: number | undefined): string | null {
  const one = mention === undefined ? undefined : view.mentions[mention];
  if (one === undefined) return null;
  for (const id of one.candidates) {
    const country = actorById(id)?.country;
    if (country) return country;
  }
  return one.country;
}

/** The last speaker, unless the phrase names another country than theirs. */
function pointedSpeakers(view: SentenceView, chunk: Chunk, context: StatementContext): Speaker[] {
  const speaker = context.speakerBefore(startOf(view, chunk), view.index);
  if (speaker?.kind !== 'mention') return [];
  const named = countryOf(view, chunk.owners[0]);
  const known = countryOf(view, speaker.mention);
  return named === null || known === null || named === known ? [speaker] : [];
}

/**
 * Reads the speakers from the subject of a reporting verb; `ia`, `dia`, `beliau` and `diplomat tersebut` are the last named speaker.
 *
 * @param view the sentence
 * @param phrase index of the subject's chunk, or null
 * @param context who spoke before
 * @returns speakers; empty where nobody is sure
 */
export function resolveSpeakers(
  view: SentenceView,
  phrase: number | null,
  context: StatementContext,
): Speaker[] {
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  if (chunk === undefined) return [];
  if (hasClass(chunk.head, 'singular-pronoun')) return lastSpeakers(view, context, startOf(view, chunk));
  if (isPronoun(chunk) && chunk.head !== 'mereka') return [];
  if (pointsBack(view, chunk)) {
    const speakers = pointedSpeakers(view, chunk, context);
    if (speakers.length > 0) return speakers;
  }
  return readSpeakers(view, chunk);
}
