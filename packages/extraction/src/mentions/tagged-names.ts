import { isRoleNoun } from '../clause/role-noun.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass, looksLikeVerbForm } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { frameReadings } from '../events/frame.js';
import type { MentionKind } from '../findings.js';
import type { TaggedName } from '../tagger/name-token.js';
import { tagNames } from '../tagger/tag-names.js';
import type { Draft } from './draft.js';
import { isAcronym, isCapitalised } from './name-run.js';
import {
  calendarWords,
  companyTails,
  givenToo,
  honorifics,
  nameConnectors,
  organizationHeads,
  placeHeads,
  placesOrBodies,
  surnameParts,
  titleWords,
  worksHeads,
} from './word-list.js';

/** How sure the tagger must be of a name, from 0 to 1; set on the gold sentences. */
const SURE = 0.5;

/** Words before a name that are no part of it: small head nouns (`wilayah Amur`), organs and offices (`Pemerintahan Biden`). */
function isOutside(token: SentenceToken | undefined, kind: string): boolean {
  if (token === undefined || !isCapitalised(token)) return true;
  if (isState(token.form)) return true;
  return kind === 'person' && isBeforePerson(token.form);
}

const isState = rememberFlags(({ lower }) => isRoleNoun(lower, 'state'));

/** An honorific, a title or an organ, but no given name; one letter is an initial. */
const isBeforePerson = rememberFlags(({ lower, text }) => {
  if (givenToo.has(lower)) return false;
  return (text.length > 1 && honorifics.has(lower)) || titleWords.has(lower) || isRoleNoun(lower, 'organ');
});

function isInitial(token: SentenceToken | undefined): boolean {
  return token !== undefined && isLetter(token.form);
}

const isLetter = rememberFlags(({ text }) => /^\p{Lu}$/u.test(text));

/** Initials and Balinese particles before a name belong to it: `R. M. Hidayat`, `I Wayan Sudarma`. */
function overInitials(tokens: readonly SentenceToken[], from: number): number {
  let at = from;
  while (tokens[at - 1]?.text === '.' && isInitial(tokens[at - 2])) at -= 2;
  return at;
}

function isCalendarWord(token: SentenceToken | undefined): boolean {
  return token !== undefined && tellsTime(token.form);
}

const tellsTime = rememberFlags(({ text }) => calendarWords.has(text));

/** A day, or a capital that only the head of a sentence has: a small noun stands behind it (`Bank sentral Turki`). */
function isLoose(tokens: readonly SentenceToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (isCalendarWord(tokens[at])) return true;
  if (at > 0 || next?.kind !== 'word' || isCapitalised(next)) return false;
  return (
    !nameConnectors.has(next.lower) &&
    !hasClass(next.lower, 'conjunction') &&
    !hasClass(next.lower, 'preposition')
  );
}

function nameStart(tokens: readonly SentenceToken[], from: number, to: number, kind: string): number {
  let at = from;
  while (at < to - 1 && (isOutside(tokens[at], kind) || isLoose(tokens, at))) at += 1;
  return kind === 'person' ? overInitials(tokens, at) : at;
}

/** `Michael` goes on over `van der` to `Mark`. */
function overConnector(tokens: readonly SentenceToken[], end: number, kind: string): number {
  let at = end;
  while (kind === 'person' && at < end + 2 && surnameParts.has(tokens[at]?.lower ?? '')) at += 1;
  return at > end && isCapitalised(tokens[at]) && !isCapitalised(tokens[end]) ? at + 1 : end;
}

/** `Bambang H.` with its stop, unless the sentence ends there; `Colombo` without the day behind it. */
function nameEnd(tokens: readonly SentenceToken[], from: number, end: number, kind: string): number {
  let to = end;
  while (to > from && isCalendarWord(tokens[to - 1])) to -= 1;
  to = overConnector(tokens, to, kind);
  const stop = isInitial(tokens[to - 1]) && tokens[to]?.text === '.' && to < tokens.length - 1;
  return stop && to > from + 1 ? to + 1 : to;
}

/** No verb stands in a name, be it in small letters or one of a headline (`Kirim Vaksin`). */
function holdsVerb(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !isCapitalised(token) && looksLikeVerbForm(token.form)) return true;
  }
  const first = tokens[from];
  return to > from + 1 && first !== undefined && isBareVerb(first.form);
}

const isBareVerb = rememberFlags(({ lower }) => frameReadings(lower).some(({ voice }) => voice === 'bare'));

const OPENING = /^["“‘]$/;

/** `"The Road Called Life"`: what stands alone between quotation marks is a title of a work. */
function isQuoted(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const closing = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  return to > from + 1 && OPENING.test(tokens[from - 1]?.text ?? '') && /^["”’]$/.test(closing?.text ?? '');
}

/** The kind that the first or last word of a longer name tells (`RSUD Sleman`, `Mirae Asset Sekuritas`), or null. */
function headedKind(tokens: readonly SentenceToken[], from: number, to: number): MentionKind | null {
  if (to < from + 2) return null;
  const first = tokens[from]?.text ?? '';
  const last = tokens[to - 1]?.text ?? '';
  if (companyTails.has(last) || (first === 'Rumah' && tokens[from + 1]?.text === 'Sakit'))
    return 'organization';
  if (placesOrBodies.has(first)) return null;
  return organizationHeads.has(first) ? 'organization' : placeHeads.has(first) ? 'place' : null;
}

/** What the tagger finds in a sentence. */
export interface Tagged {
  /** Names that it is sure of. */
  readonly names: readonly Draft[];
  /** Names that it is not sure of; they tell of a name found otherwise what it may be. */
  readonly guesses: readonly Draft[];
}

/** A tagged name as it stands, without what is no part of it; null where it is none. */
function readTagged(
  tokens: readonly SentenceToken[],
  { from: begin, to: end, kind }: TaggedName,
): Draft | null {
  const from = nameStart(tokens, begin, end, kind);
  const to = nameEnd(tokens, from, end, kind);
  const first = tokens[from];
  const last = tokens[to - 1];
  if (from >= to || first === undefined || last === undefined || worksHeads.has(first.text)) return null;
  if (isQuoted(tokens, from, to) || holdsVerb(tokens, from, to)) return null;
  const method = to === from + 1 && isAcronym(first) ? 'acronym' : 'name';
  return {
    start: first.start,
    end: last.end,
    kind: headedKind(tokens, from, to) ?? kind,
    method,
    candidates: [],
    weak: false,
    rule: 'tagged-name',
  };
}

/**
 * Finds names by the trained tagger.
 *
 * @param tokens the tokens of a sentence
 * @param marks for each token what the gazetteer knows of it
 * @returns drafts in text order, those that the tagger is sure of and the others
 */
export function findTaggedNames(tokens: readonly SentenceToken[], marks: Int32Array): Tagged {
  const names: Draft[] = [];
  const guesses: Draft[] = [];
  for (const tagged of tagNames(tokens, marks)) {
    const draft = readTagged(tokens, tagged);
    if (draft !== null) (tagged.score < SURE ? guesses : names).push(draft);
  }
  return { names, guesses };
}
