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

/** The one person named in a sentence, or null where there are several or none. */
function onlyPerson(view: SentenceView): Speaker | null {
  const named = view.words.flatMap(({ mention }) =>
    mention >= 0 && view.mentions[mention]?.kind === 'person'
      ? [view.mentions[mention]?.antecedent ?? mention]
      : [],
  );
  const [first] = named;
  return first !== undefined && named.every((one) => one === first)
    ? { kind: 'mention', mention: first }
    : null;
}

/** How many sentences before a quotation may name the one whom `ujarnya` means, where nobody has spoken yet. */
const NEAR = 2;

/**
 * Whom `ujarnya` or `kata dia` means: the last person who spoke, or the only person named right before the quotation.
 *
 * @param view the sentence of the tag
 * @param context who spoke before
 * @param start where what is said begins, in UTF-16 code units of the article's text
 * @param at where the tag stands
 * @returns one speaker or none
 */
export function runningSpeakers(
  view: SentenceView,
  context: StatementContext,
  start: number,
  at: number,
): Speaker[] {
  const first = context.views.findIndex((one) => one.sentence.end > start);
  const index = first < 0 ? view.index : Math.min(first, view.index);
  const last = context.speakerBefore(at, index);
  if (last !== null) return [last];
  for (let back = index - 1; back >= Math.max(0, index - NEAR); back -= 1) {
    const view = context.views[back] as SentenceView;
    const person = onlyPerson(view);
    if (person !== null) return [person];
    if (view.words.some((word) => hasClass(word.lower, 'singular-pronoun'))) return [];
  }
  return [];
}

function startOf(view: SentenceView, chunk: Chunk): number {
  return view.words[chunk.from]?.start ?? view.sentence.start;
}

/** Inside a quotation `dia` is somebody its speaker means. */
function isQuoted(view: SentenceView, at: number): boolean {
  return view.quotes.some((quote) => quote.start <= at && at < quote.end);
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
  const start = startOf(view, chunk);
  if (hasClass(chunk.head, 'singular-pronoun'))
    return isQuoted(view, start) ? [] : runningSpeakers(view, context, start, start);
  if (isPronoun(chunk) && chunk.head !== 'mereka') return [];
  if (pointsBack(view, chunk)) {
    const speakers = pointedSpeakers(view, chunk, context);
    if (speakers.length > 0) return speakers;
  }
  return readSpeakers(view, chunk);
}
