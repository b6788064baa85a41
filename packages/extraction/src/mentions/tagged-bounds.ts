import { isRoleNoun } from '../clause/role-noun.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { tellsTime } from './capital-run.js';
import { firmNouns, givenToo, surnameParts } from './context-words.js';
import { organizationHeads } from './head-words.js';
import { isArticled, isCapitalised } from './name-run.js';
import { isInitial } from './persons/person-name-end.js';
import { isGivenBehindTitle } from './titles/given-behind-title.js';
import { honorifics, nameConnectors, titleWords } from './titles/title-words.js';

/** Words before a name that are no part of it: small head nouns (`wilayah Amur`), organs and offices (`Pemerintahan Biden`). */
function isOutside(token: SentenceToken | undefined, kind: string): boolean {
  if (token === undefined || !isCapitalised(token)) return true;
  if (isStateNoun(token.form)) return true;
  return kind === 'person' && isBeforePerson(token.form);
}

/** `negara`, `wilayah`. */
const isStateNoun = rememberFlags(({ lower }) => isRoleNoun(lower, 'state'));

/** An honorific, a title or an organ, but no given name; one letter is an initial. */
const isBeforePerson = rememberFlags(({ lower, text }) => {
  if (givenToo.has(lower)) return false;
  return (text.length > 1 && honorifics.has(lower)) || titleWords.has(lower) || isRoleNoun(lower, 'organ');
});

/** Initials and Balinese particles before a name belong to it: `R. M. Hidayat`, `I Wayan Sudarma`. */
function overInitials(tokens: readonly SentenceToken[], from: number): number {
  let at = from;
  while (entryAt(tokens, at - 1)?.text === '.' && isInitial(entryAt(tokens, at - 2))) at -= 2;
  return at;
}

function isCalendarWord(token: SentenceToken | undefined): boolean {
  return token !== undefined && tellsTime(token.form);
}

/** `Kontraktor Halvorsen`: at the head of a sentence a noun for firms has a capital without being a part of the name. */
function isFirmAtHead(tokens: readonly SentenceToken[], at: number): boolean {
  const token = tokens[at];
  return at === 0 && token !== undefined && firmNouns.has(token.lower) && !organizationHeads.has(token.text);
}

/** A day, or a capital that only the head of a sentence has: a small noun stands behind it (`Bank sentral Turki`). */
function isLoose(tokens: readonly SentenceToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (isCalendarWord(tokens[at]) || isFirmAtHead(tokens, at)) return true;
  if (at > 0 || next?.kind !== 'word' || isCapitalised(next) || isArticled(next)) return false;
  return (
    !nameConnectors.has(next.lower) &&
    !hasClass(next.lower, 'conjunction') &&
    !hasClass(next.lower, 'preposition')
  );
}

/**
 * The first word of a name that the tagger found, without the words of titles and head nouns before it, and with its initials.
 *
 * @param tokens the tokens of a sentence
 * @param from index of the first token that the tagger took
 * @param to one past the last
 * @param kind what it names
 * @example
 * // Menteri [Rina Kusuma], taken from `Menteri` on → Rina
 */
export function taggedStart(
  tokens: readonly SentenceToken[],
  from: number,
  to: number,
  kind: string,
): number {
  let at = from;
  while (
    at < to - 1 &&
    !(kind === 'person' && isGivenBehindTitle(tokens, at, to)) &&
    (isOutside(tokens[at], kind) || isLoose(tokens, at))
  )
    at += 1;
  return kind === 'person' ? overInitials(tokens, at) : at;
}

/** `Michael` goes on over `van der` to `Mark`. */
function overConnector(tokens: readonly SentenceToken[], end: number, kind: string): number {
  let at = end;
  while (kind === 'person' && at < end + 2 && surnameParts.has(tokens[at]?.lower ?? '')) at += 1;
  const over = at > end && isCapitalised(tokens[at]) && !isCapitalised(tokens[end]) ? at + 1 : end;
  return isArticled(tokens[over]) ? over + 1 : over;
}

/** `Pengadilan Negeri Semarang – Jerman`: where a dash with a blank on either side parts two names, or the end. */
function beforeDash(tokens: readonly SentenceToken[], from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at += 1) {
    const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (before === undefined || dash === undefined || next === undefined) return end;
    const parts = before.end < dash.start && dash.end < next.start;
    if (parts && hasClass(dash.text, 'dash')) return at;
  }
  return end;
}

/** `New York Times bahwa Rusia`: a clause begins inside, or the end; but `Komisi untuk Orang Hilang`. */
function beforeClause(tokens: readonly SentenceToken[], from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !isCapitalised(token) && opensClause(token.form)) return at;
  }
  return end;
}

const opensClause = rememberFlags(
  ({ lower }) => hasClass(lower, 'subordinator') && !hasClass(lower, 'purpose'),
);

/**
 * One past the last word of a name that the tagger found: `Bambang H.` with its stop, unless the sentence ends there; `Colombo` without the day behind it.
 *
 * @param tokens the tokens of a sentence
 * @param from index of its first token
 * @param end one past the last token that the tagger took
 * @param kind what it names
 */
export function taggedEnd(tokens: readonly SentenceToken[], from: number, end: number, kind: string): number {
  let to = beforeClause(tokens, from, beforeDash(tokens, from, end));
  while (to > from && isCalendarWord(tokens[to - 1])) to -= 1;
  to = overConnector(tokens, to, kind);
  const stop = isInitial(tokens[to - 1]) && tokens[to]?.text === '.' && to < tokens.length - 1;
  return stop && to > from + 1 ? to + 1 : to;
}
