import { actorById } from '@warta/gazetteer';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../clause/role-noun.js';
import { hasClass } from '../clause/word-class.js';
import type { Speaker } from '../findings.js';
import { isQuoted } from './is-quoted.js';
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

/** The one person named in a sentence outside quotations, or null where there are several or none. */
function onlyPerson(view: SentenceView): Speaker | null {
  const named = view.words.flatMap(({ mention, start }) =>
    mention >= 0 && view.mentions[mention]?.kind === 'person' && !isQuoted(view, start)
      ? [view.mentions[mention]?.antecedent ?? mention]
      : [],
  );
  const [first] = named;
  return first !== undefined && named.every((one) => one === first)
    ? { kind: 'mention', mention: first }
    : null;
}

/** The only person of a sentence, where it begins with that one: `Dadan meminta maaf. "…," katanya.` */
function subjectOf(view: SentenceView | undefined): Speaker | null {
  const person = view === undefined ? null : onlyPerson(view);
  const first = view?.chunks.find(({ kind }) => kind === 'noun-phrase');
  if (view === undefined || person?.kind !== 'mention' || isQuoted(view, view.sentence.start + 1))
    return null;
  const [head, ...more] = first?.heads ?? [];
  const root = head === undefined ? -1 : (view.mentions[head]?.antecedent ?? head);
  return more.length === 0 && root === person.mention ? person : null;
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
  const introduced =
    context.spokeIn(index) || context.spokeIn(index - 1) ? null : subjectOf(context.views[index - 1]);
  if (introduced !== null) return [introduced];
  const group = context.groupBefore(at, index);
  const last = context.speakerBefore(at, index);
  // Behind the words of a body `ujarnya` may mean it or the person before.
  if (last !== null) return group.length > 0 ? [] : [last];
  for (let back = index - 1; back >= Math.max(0, index - NEAR); back -= 1) {
    const view = context.views[back] as SentenceView;
    const person = onlyPerson(view);
    if (person !== null) return [person];
    if (view.words.some((word) => hasClass(word.lower, 'singular-pronoun'))) return [];
  }
  return group.length === 1 ? [...group] : [];
}

function startOf(view: SentenceView, chunk: Chunk): number {
  return view.words[chunk.from]?.start ?? view.sentence.start;
}

/** `juru bicara kementerian itu`: it is the body that was named before. */
function holdsBody(view: SentenceView, chunk: Chunk): boolean {
  return view.words
    .slice(chunk.from, chunk.to)
    .some(
      (word) =>
        word.lower !== chunk.head && (isRoleNoun(word.lower, 'organ') || isRoleNoun(word.lower, 'firm')),
    );
}

/** `diplomat tersebut`, `jubir itu`: an office with a pointer to somebody named before. */
function pointsBack(view: SentenceView, chunk: Chunk): boolean {
  const last = view.words[chunk.to - 1];
  return (
    chunk.heads.length === 0 &&
    isRoleNoun(chunk.head, 'office') &&
    hasClass(last?.lower ?? '', 'determiner') &&
    !holdsBody(view, chunk)
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

/** The persons named in the sentence before, each once. */
function personsBefore(view: SentenceView, context: StatementContext): number[] {
  const before = context.views[view.index - 1];
  const named = (before?.words ?? []).flatMap(({ mention }) =>
    mention >= 0 && before?.mentions[mention]?.kind === 'person'
      ? [before.mentions[mention]?.antecedent ?? mention]
      : [],
  );
  return [...new Set(named)];
}

/** Whom `Presiden Prancis itu` or `politikus itu` means: the only person of that country named right before, or the last speaker. */
function pointedSpeakers(view: SentenceView, chunk: Chunk, context: StatementContext): Speaker[] {
  const named = countryOf(view, chunk.owners[0]);
  const near = personsBefore(view, context).filter((one) => named === null || countryOf(view, one) === named);
  if (near.length === 1 && near[0] !== undefined) return [{ kind: 'mention', mention: near[0] }];
  const speaker = context.speakerBefore(startOf(view, chunk), view.index);
  if (speaker?.kind !== 'mention') return [];
  const known = countryOf(view, speaker.mention);
  return named === null || known === null || named === known ? [speaker] : [];
}

/** Whom `kelompok itu`, `lembaga tersebut` means: the body that the sentence before begins with. */
function pointedBody(view: SentenceView, chunk: Chunk, context: StatementContext): Speaker[] {
  const last = view.words[chunk.to - 1]?.lower ?? '';
  const body = isRoleNoun(chunk.head, 'firm') || isRoleNoun(chunk.head, 'organ');
  if (
    !body ||
    holdsBody(view, chunk) ||
    chunk.heads.length + chunk.owners.length > 0 ||
    !['itu', 'tersebut'].includes(last)
  )
    return [];
  const before = context.views[view.index - 1];
  const [first, ...more] = before?.chunks.find((one) => one.kind === 'noun-phrase')?.heads ?? [];
  const kind = first === undefined ? undefined : view.mentions[first]?.kind;
  if (first === undefined || more.length > 0 || (kind !== 'organization' && kind !== 'group')) return [];
  return [{ kind: 'mention', mention: view.mentions[first]?.antecedent ?? first }];
}

/** `Duta Besar Jerman untuk Indonesia Ina Brandes`: the person behind the place of an office. */
function behindPlace(view: SentenceView, phrase: number): Speaker[] {
  const chunk = view.chunks[phrase];
  const place = view.chunks[phrase + 2];
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length > 0 || !isPersonNoun(chunk.head)) return [];
  if (view.chunks[phrase + 1]?.kind !== 'preposition' || place?.kind !== 'noun-phrase') return [];
  const last = view.words[place.to - 1]?.mention ?? -1;
  const next = view.chunks[phrase + 3];
  const own =
    view.mentions[last]?.kind === 'person' && place.heads.length + place.owners.length > 1 ? last : undefined;
  const person = own ?? (next?.kind === 'noun-phrase' && next.from === place.to ? next.heads[0] : undefined);
  if (person === undefined || view.mentions[person]?.kind !== 'person') return [];
  return [{ kind: 'mention', mention: view.mentions[person]?.antecedent ?? person }];
}

/** `Suryadi Willim, kepala pemasaran Luna menjelaskan`: the name before the comma of an apposition that none closes. */
function beforeComma(view: SentenceView, phrase: number): Speaker[] {
  const [apposition, comma, name] = [view.chunks[phrase], view.chunks[phrase - 1], view.chunks[phrase - 2]];
  if (apposition?.heads.length !== 0 || !isPersonNoun(apposition.head) || comma?.kind !== 'comma') return [];
  const [person, ...more] = name?.heads ?? [];
  const opens = phrase === 2 || view.chunks[phrase - 3]?.kind === 'mark';
  if (person === undefined || more.length > 0 || !opens || view.mentions[person]?.kind !== 'person')
    return [];
  return [{ kind: 'mention', mention: view.mentions[person]?.antecedent ?? person }];
}

/** `Dia` right behind the words of somebody without a name is that one, not the last person named. */
function newerSpeaker(view: SentenceView, chunk: Chunk, context: StatementContext): Speaker | null {
  const pronoun = view.mentions[chunk.heads[0] ?? -1];
  if (pronoun?.method !== 'pronoun' || pronoun.kind !== 'person' || pronoun.antecedent === null) return null;
  const last = context.speakerBefore(pronoun.start, view.index);
  if (last?.kind !== 'anonymous') return null;
  const before = context.views[view.index - 1]?.sentence;
  const named = view.mentions[pronoun.antecedent];
  const isNear = before !== undefined && before.start <= last.span.start && last.span.end <= before.end;
  return isNear && (named?.end ?? 0) <= before.start ? last : null;
}

/** `tidak seorang pun`: nobody. */
function isNobody(view: SentenceView, chunk: Chunk): boolean {
  const before = view.words[chunk.from - 1]?.lower ?? '';
  return (
    ['tidak', 'tak', 'tiada'].includes(before) &&
    ['seorang', 'satu'].includes(view.words[chunk.from]?.lower ?? '')
  );
}

/** The one body that `mereka` takes up, none for other bare pronouns; null where the phrase itself tells. */
function groupMeant(view: SentenceView, chunk: Chunk, context: StatementContext): readonly Speaker[] | null {
  if (!isPronoun(chunk)) return null;
  if (chunk.head !== 'mereka') return [];
  const start = startOf(view, chunk);
  const group = isQuoted(view, start) ? [] : context.groupBefore(start, view.index);
  return group.length === 1 ? group : null;
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
  const placed =
    phrase === null ? [] : [...behindPlace(view, phrase), ...beforeComma(view, phrase)].slice(0, 1);
  return placed.length > 0 ? placed : readSpeakers(view, chunk);
}
