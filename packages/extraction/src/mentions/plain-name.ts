import type { SentenceToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { isCommonWord, onlyLooksCommon } from './common-word.js';
import type { Draft } from './draft.js';
import { calendarWords, commonAcronyms, isNameWord } from './head-words.js';
import { isDeed } from './is-deed.js';
import { kindOfApposition } from './kind-of-apposition.js';
import { isAcronym, isArticled, isCapitalised } from './name-run.js';
import { kindAround, kindOfShape } from './plain-kind.js';
import { honorifics, nameConnectors, titleWords } from './titles/title-words.js';

/** The rule of names that only their capital shows. */
export const PLAIN = 'plain-name';

/** A word that is a name by itself: capitalised, no everyday word, no head, no day, no title. */
const isOwn = rememberFlags(
  ({ text, lower, capital }) =>
    capital &&
    text.length > 2 &&
    !/^\P{L}|^[IVXLC]+$|[$€£]|pun$/u.test(text) &&
    (!isCommonWord(lower) || onlyLooksCommon(lower)) &&
    !isNameWord(text) &&
    !calendarWords.has(text) &&
    !commonAcronyms.has(text) &&
    !titleWords.has(lower) &&
    !honorifics.has(lower),
);

/** What the tagger, unsure as it is, takes a name for. */
function guessedKind(guesses: readonly Draft[], start: number, end: number): Draft['kind'] | undefined {
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
      isArticled(token) ||
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

/** How many words who speaks a headline is named by. */
const LONGEST_SPEAKER = 3;

/** What is known of the sentence besides its words. */
interface Hints {
  readonly guesses: readonly Draft[];
  readonly headline: boolean;
}

/** Nothing around a name shows it to be a part of something longer. */
function standsAlone(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const before = entryAt(tokens, from - 1);
  if (isCapitalised(tokens[to]) || /^[-/'’]/.test(tokens[to]?.text ?? '')) return false;
  if (before === undefined) return isDeed(tokens, to) || kindOfApposition(tokens, to) !== null;
  if (before.kind !== 'word') return !/^[-/'’]/.test(before.text);
  return (
    !isCapitalised(before) || (from === 1 && isCommonWord(before.lower) && !titleWords.has(before.lower))
  );
}

/** `[Rina]: Harga Turun`: who opens a headline before a colon speaks in it. */
function speaksHeadline(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const colon = tokens[to];
  return from === 0 && to <= LONGEST_SPEAKER && colon?.text === ':' && tokens[to + 1] !== undefined;
}

/** A name as it stands; null where nothing tells that it names an actor or place. */
function plainName(
  tokens: readonly SentenceToken[],
  from: number,
  to: number,
  { guesses, headline }: Hints,
): Draft | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  const speaks = headline && speaksHeadline(tokens, from, to);
  const told = speaks ? 'unknown' : standsAlone(tokens, from, to) ? kindAround(tokens, from, to) : null;
  if (told === null || first === undefined || last === undefined) return null;
  const { start } = first;
  const { end } = last;
  const kind =
    told === 'unknown' ? (guessedKind(guesses, start, end) ?? kindOfShape(tokens, from, to)) : told;
  const method = to === from + 1 && isAcronym(first) ? 'acronym' : 'name';
  return { start, end, kind, method, candidates: [], weak: false, rule: PLAIN };
}

/** Somebody's last name, which the gazetteer knows of others. */
function isLoose({ weak, kind }: Draft): boolean {
  return weak && kind === 'person';
}

/** A single word that may be the last name of somebody known is left to its full mention. */
function isPartOfKnown(name: Draft, words: number, drafts: readonly Draft[]): boolean {
  return words === 1 && drafts.some((draft) => draft.start < name.end && name.start < draft.end);
}

/**
 * Finds names that no list, head, title or model shows, by being no everyday word in capitals where none is due.
 *
 * @param tokens the tokens of a sentence
 * @param drafts the names found so far
 * @param guesses names that the tagger is not sure of
 * @param headline whether it is a headline, whose first name may speak before a colon
 * @returns drafts in text order that overlap none of those given
 * @example
 * // Serangan menimpa kamp Zamzam. → Zamzam, place
 * // Chadema menuduh polisi. → Chadema, person, as most names alone are
 * // Rina: Harga Turun → Rina, in a headline
 * // Pesilat itu menang. → none
 */
export function findPlainNames(
  tokens: readonly SentenceToken[],
  drafts: readonly Draft[],
  guesses: readonly Draft[],
  headline = false,
): Draft[] {
  const hints: Hints = { guesses, headline };
  const isFree = ({ start, end }: SentenceToken): boolean =>
    !drafts.some((draft) => !isLoose(draft) && draft.start < end && start < draft.end);
  const found: Draft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as SentenceToken;
    const own = isOwn(token.form) && (at > 0 || !isCommonWord(token.lower));
    const to = own && isFree(token) ? nameEnd(tokens, at, isFree) : at;
    const draft = to > at ? plainName(tokens, at, to, hints) : null;
    if (draft !== null && !isPartOfKnown(draft, to - at, drafts)) found.push(draft);
    at = Math.max(to, at + 1);
  }
  return found;
}
