import { reportingForms } from '@warta/indonesian';
import { isPersonNoun } from '../clause/role-noun.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass, looksLikeVerbForm } from '../clause/word-class.js';
import { rememberFlags, rememberForms } from '../clause/word-form.js';
import type { MentionKind } from '../findings.js';
import { isBareVerb, isCommonWord } from './common-word.js';
import type { Draft } from './draft.js';
import { evidenceOf } from './name-evidence.js';
import { isAcronym, isCapitalised } from './name-run.js';
import {
  calendarWords,
  commonAcronyms,
  firmAfter,
  honorifics,
  isNameWord,
  nameConnectors,
  noActorAfter,
  noNameAfter,
  placeNouns,
  titleWords,
} from './word-list.js';

/** The rule of names that only their capital shows. */
export const PLAIN = 'plain-name';

/** A word that is a name by itself: capitalised, no everyday word, no head, no day, no title. */
const isOwn = rememberFlags(
  ({ text, lower, capital }) =>
    capital &&
    text.length > 2 &&
    !/^\P{L}|^[IVXLC]+$/u.test(text) &&
    !isCommonWord(lower) &&
    !isNameWord(text) &&
    !calendarWords.has(text) &&
    !commonAcronyms.has(text) &&
    !titleWords.has(lower) &&
    !honorifics.has(lower),
);

const isVerb = rememberFlags(({ lower }) => isBareVerb(lower));

/** What stands behind a subject: what it does, or that it does not. */
function isDeed(token: SentenceToken | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (looksLikeVerbForm(token.form) || isVerb(token.form)) return true;
  return (['auxiliary', 'negator', 'control'] as const).some((name) => hasClass(token.lower, name));
}

/** What the small word before a name tells of its kind; `nothing` where it tells nothing, `none` where it names no actor. */
const kindAfter = rememberForms(({ lower, text }): MentionKind | 'nothing' | 'none' => {
  if (noNameAfter.has(lower) || noActorAfter.has(lower)) return 'none';
  if (placeNouns.has(lower)) return 'place';
  if (firmAfter.has(lower)) return 'organization';
  const evidence = evidenceOf(lower);
  if (evidence !== null) return evidence;
  return text === lower && isPersonNoun(lower) ? 'person' : 'nothing';
});

/** `UNC3886`, `eFishery`, `LockBit`: written as no person's name is. */
const MADE = /\d|\p{Ll}\p{Lu}|^\p{Lu}{3,}/u;

/** `F-16`, `Su-35`, `Hwasong-20`: a model of a thing. */
const isModel = rememberFlags(({ text }) => /-\d/.test(text));

/** Words behind which somebody is named who acts or is acted on. */
const ACTOR_AFTER: ReadonlySet<string> = new Set(['oleh', 'kepada', 'terhadap', 'menurut']);

const aims = rememberFlags(({ lower }) =>
  reportingForms(lower).some(
    ({ frame, voice }) => voice === 'active' && (frame === 'accuse' || frame === 'ask'),
  ),
);

/** A place in the sentence where somebody stands who acts: before a deed, or behind a word that aims at somebody. */
function isActing(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind === 'word' && (ACTOR_AFTER.has(before.lower) || aims(before.form))) return true;
  if (!isDeed(tokens[to])) return false;
  if (before === undefined || before.kind !== 'word') return true;
  return hasClass(before.lower, 'subordinator') || hasClass(before.lower, 'conjunction');
}

/** The kind of a name by the word before it; `unknown` of one that only acts; null where it names nobody. */
function kindOf(tokens: readonly SentenceToken[], from: number, to: number): MentionKind | 'unknown' | null {
  const words = tokens.slice(from, to);
  if (words.some(({ form }) => isModel(form))) return null;
  const before = tokens[from - 1];
  const kind = before?.kind === 'word' ? kindAfter(before.form) : 'nothing';
  if (kind === 'none') return null;
  if (kind !== 'nothing') return kind;
  if (!isActing(tokens, from, to)) return null;
  return 'unknown';
}

/** The kind that a name is written like. */
function kindOfShape(tokens: readonly SentenceToken[], from: number, to: number): MentionKind {
  const words = tokens.slice(from, to);
  if (words.some((word) => MADE.test(word.text) || isAcronym(word))) return 'organization';
  return to > from + 1 ? 'person' : 'organization';
}

/** What the tagger, unsure as it is, takes a name for. */
function guessedKind(guesses: readonly Draft[], start: number, end: number): MentionKind | undefined {
  return guesses.find((guess) => guess.start < end && start < guess.end)?.kind;
}

/** One past a name: capitalised words, the first of which is one by itself, over `al-` and `de`. */
function nameEnd(
  tokens: readonly SentenceToken[],
  from: number,
  isFree: (token: SentenceToken) => boolean,
): number {
  let at = from + 1;
  while (at < tokens.length) {
    const token = tokens[at] as SentenceToken;
    if (!isFree(token)) break;
    const goesOn =
      /^(?:al|el|ul)-\p{Lu}/u.test(token.text) ||
      (isCapitalised(token) && !titleWords.has(token.lower) && !calendarWords.has(token.text));
    const joins =
      nameConnectors.has(token.lower) &&
      token.lower !== 'di' &&
      isCapitalised(tokens[at + 1]) &&
      isFree(tokens[at + 1] as SentenceToken);
    if (!goesOn && !joins) break;
    at += goesOn ? 1 : 2;
  }
  return at;
}

/** Nothing around a name shows it to be a part of something longer. */
function standsAlone(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (isCapitalised(tokens[to]) || /^[-/'’]/.test(tokens[to]?.text ?? '')) return false;
  if (before === undefined) return isDeed(tokens[to]);
  if (before.kind !== 'word') return !/^[-/'’]/.test(before.text);
  return (
    !isCapitalised(before) || (from === 1 && isCommonWord(before.lower) && !titleWords.has(before.lower))
  );
}

/** A name as it stands; null where nothing tells that it names an actor or place. */
function plainName(
  tokens: readonly SentenceToken[],
  from: number,
  to: number,
  guesses: readonly Draft[],
): Draft | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  const told = standsAlone(tokens, from, to) ? kindOf(tokens, from, to) : null;
  if (told === null || first === undefined || last === undefined) return null;
  const { start } = first;
  const { end } = last;
  const kind =
    told === 'unknown' ? (guessedKind(guesses, start, end) ?? kindOfShape(tokens, from, to)) : told;
  const method = to === from + 1 && isAcronym(first) ? 'acronym' : 'name';
  return { start, end, kind, method, candidates: [], weak: false, rule: PLAIN };
}

/**
 * Finds names that no list, head, title or model shows, by being no everyday word in capitals where none is due.
 *
 * @param tokens the tokens of a sentence
 * @param drafts the names found so far
 * @param guesses names that the tagger is not sure of
 * @returns drafts in text order that overlap none of those given
 * @example
 * // Serangan menimpa kamp Zamzam. → Zamzam, place
 * // Chadema menuduh polisi. → Chadema, organization
 * // Pesilat itu menang. → none
 */
export function findPlainNames(
  tokens: readonly SentenceToken[],
  drafts: readonly Draft[],
  guesses: readonly Draft[],
): Draft[] {
  const isFree = ({ start, end }: SentenceToken): boolean =>
    !drafts.some((draft) => draft.start < end && start < draft.end);
  const found: Draft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as SentenceToken;
    const to = isOwn(token.form) && isFree(token) ? nameEnd(tokens, at, isFree) : at;
    const draft = to > at ? plainName(tokens, at, to, guesses) : null;
    if (draft !== null) found.push(draft);
    at = Math.max(to, at + 1);
  }
  return found;
}
