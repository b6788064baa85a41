import { reportingForms } from '@warta/indonesian';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass, looksLikeVerb } from '../clause/word-class.js';
import { rememberFlags, rememberForms, type WordForm } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { frameReadings } from '../events/frame.js';
import type { MentionKind } from '../findings.js';
import { isCommonWord } from './common-word.js';
import {
  acquiringVerbs,
  actorAfter,
  articles,
  bandWords,
  finingVerbs,
  firmAfter,
  firmNouns,
  groupAfter,
  noActorAfter,
  noNameAfter,
  placeNouns,
  sumWords,
} from './context-words.js';
import { firstNames } from './given-names.js';
import { followsGroup } from './group-names.js';
import { isOnJourney } from './journey-places.js';
import { evidenceOf } from './name-evidence.js';
import { isAcronym } from './name-run.js';
import { titleWords } from './title-words.js';

/** A verb of speech or of an act, active or bare. */
const isDeedWord = rememberFlags(
  ({ lower }) =>
    frameReadings(lower).some(({ voice }) => voice !== 'noun') ||
    reportingForms(lower).some(({ voice }) => voice !== 'passive'),
);

/** How many helpers may stand before a verb: `tidak akan segera`. */
const HELPERS = 3;

/**
 * Tells whether the words behind a subject say that it says or does something, or that it does not.
 *
 * @param tokens the tokens of a sentence
 * @param at index of the first word behind the subject
 * @example
 * // Chadema [menuduh] polisi → true; Chadema [segera] usai → false
 */
export function isDeed(tokens: readonly SentenceToken[], at: number): boolean {
  for (let to = at; to < at + HELPERS; to += 1) {
    const token = tokens[to];
    if (token === undefined || token.kind !== 'word') return false;
    if (isDeedWord(token.form)) return true;
    if (!(['auxiliary', 'negator', 'control'] as const).some((name) => hasClass(token.lower, name)))
      return false;
  }
  return false;
}

/** Whether a noun heads names of places or bodies, or of things that are no actors. */
const kindOfNoun = rememberForms(({ lower }): MentionKind | 'nothing' | 'none' => {
  if (noNameAfter.has(lower)) return 'none';
  if (placeNouns.has(lower)) return 'place';
  return firmAfter.has(lower) || evidenceOf(lower) === 'organization' ? 'organization' : 'nothing';
});

/** A verb or small word, with which no phrase of nouns goes on. */
const isClosed = rememberFlags(
  ({ lower, capital }) =>
    looksLikeVerb(lower) ||
    capital ||
    (
      ['preposition', 'subordinator', 'conjunction', 'auxiliary', 'negator', 'pronoun', 'determiner'] as const
    ).some((name) => hasClass(lower, name)),
);

/** What the small word before a name tells of its kind; `nothing` where it tells nothing, `none` where it names no actor. */
const kindAfter = rememberForms(({ lower }): MentionKind | 'nothing' | 'none' => {
  if (noNameAfter.has(lower) || noActorAfter.has(lower)) return 'none';
  if (placeNouns.has(lower)) return 'place';
  if (firmAfter.has(lower)) return 'organization';
  return evidenceOf(lower) ?? 'nothing';
});

/** `UNC3886`, `eFishery`, `LockBit`: written as no person's name is. */
const MADE = /\d|\p{Ll}\p{Lu}|^\p{Lu}{3,}|\.\p{L}/u;

/** `F-16`, `Su-35`, `Hwasong-20`: a model of a thing. */
const isModel = rememberFlags(({ text }) => /-\d/.test(text));

/** `APT31`, `UNC3886`: hackers without another name. */
const isCode = rememberFlags(({ text }) => /^(?:APT|UNC|UTA|TA|DEV|Storm)-?\d{2,}$/.test(text));

const aims = rememberFlags(({ lower }) =>
  reportingForms(lower).some(
    ({ frame, voice }) => voice === 'active' && (frame === 'accuse' || frame === 'ask'),
  ),
);

/** A place in the sentence where somebody stands who acts: before a deed, or behind a word that aims at somebody. */
function isActing(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const before = entryAt(tokens, from - 1);
  if (before?.kind === 'word' && (actorAfter.has(before.lower) || aims(before.form))) return true;
  if (!isDeed(tokens, to)) return false;
  if (before === undefined || before.kind !== 'word') return true;
  return hasClass(before.lower, 'subordinator') || hasClass(before.lower, 'conjunction');
}

/** What the one or two small words before a name tell: `kamp Zamzam`, `perusahaan keamanan Volexity`. */
function kindBehind(tokens: readonly SentenceToken[], from: number): MentionKind | 'nothing' | 'none' {
  const [second, before] = [entryAt(tokens, from - 2), entryAt(tokens, from - 1)];
  if (before?.kind !== 'word') return 'nothing';
  const isPhrase =
    second !== undefined &&
    (second.text === second.lower || from === 2) &&
    before.text === before.lower &&
    !isClosed(before.form);
  const told = isPhrase ? kindOfNoun(second.form) : 'nothing';
  return told === 'nothing' ? kindAfter(before.form) : told;
}

/** What a noun behind a comma makes of the name before it: `kelompok peretas`, `perusahaan tambang`, `mantan menteri`. */
function kindOfNounBehind(tokens: readonly SentenceToken[], at: number): MentionKind | null {
  const noun = tokens[at];
  if (noun === undefined || noun.text !== noun.lower) return null;
  if (groupAfter.has(noun.lower) || (noun.lower === 'kelompok' && bandWords.has(tokens[at + 1]?.lower ?? '')))
    return 'group';
  if (firmNouns.has(noun.lower) || evidenceOf(noun.lower) === 'organization') return 'organization';
  return titleWords.has(noun.lower) ? 'person' : null;
}

/**
 * Tells the kind of a name by what it is called behind a comma: `Tsvangirai, mantan tokoh serikat,`; `Bouygues, sebuah perusahaan`.
 *
 * @param tokens the tokens of a sentence
 * @param to one past the last token of the name
 * @returns null where no noun that tells a kind stands behind the comma
 * @example
 * // Lazarus, kelompok peretas itu, → group
 */
export function kindOfApposition(tokens: readonly SentenceToken[], to: number): MentionKind | null {
  if (tokens[to]?.text !== ',') return null;
  const article = tokens[to + 1]?.lower ?? '';
  const told = kindOfNounBehind(tokens, to + (articles.has(article) ? 2 : 1));
  return told ?? (article === 'seorang' ? 'person' : null);
}

/** `mengakuisisi Solvanta`, `mendenda Vandermolen Marine 12 juta euro`: a firm behind a verb that asks for one, or a fine. */
function isFirmObject(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const verb = entryAt(tokens, from - 1)?.lower ?? '';
  if (firstNames.has(tokens[from]?.text ?? '')) return false;
  return acquiringVerbs.has(verb) || (finingVerbs.has(verb) && isFine(tokens, to));
}

function isFine(tokens: readonly SentenceToken[], at: number): boolean {
  return [tokens[at], tokens[at + 1]].some((token) => sumWords.has(token?.lower ?? ''));
}

const PROPER = /^\p{Lu}\p{Ll}+$/u;

/** `melaporkan Eggi Sudjana`: two words or more of a name, right behind a verb of an act. */
function isObject(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const verb = entryAt(tokens, from - 1)?.lower ?? '';
  const acts = finingVerbs.has(verb) || frameReadings(verb).some(({ voice }) => voice === 'active');
  if (to < from + 2 || !acts) return false;
  return tokens.slice(from, to).every(({ text, lower }) => PROPER.test(text) && !isCommonWord(lower));
}

/**
 * Tells the kind of a name by the words around it.
 *
 * @param tokens the tokens of a sentence
 * @param from first token of the name
 * @param to one past its last token
 * @returns the kind; `unknown` of one that only acts; null where it names nobody
 * @example
 * // kamp [Zamzam] → place; [Chadema] menuduh polisi → unknown; rudal [Hwasong-20] → null
 */
export function kindAround(
  tokens: readonly SentenceToken[],
  from: number,
  to: number,
): MentionKind | 'unknown' | null {
  const words = tokens.slice(from, to);
  if (words.some(({ form }) => isModel(form))) return null;
  const kind = kindBehind(tokens, from);
  if (followsGroup(tokens, from) || isCode(words[0]?.form as WordForm)) return 'group';
  if (kind === 'none') return null;
  if (kind !== 'nothing') return kind;
  if (isOnJourney(tokens, from, to)) return 'place';
  const behind = kindOfApposition(tokens, to);
  if (behind !== null) return behind;
  if (isActing(tokens, from, to)) return 'unknown';
  if (isFirmObject(tokens, from, to)) return 'organization';
  return isObject(tokens, from, to) ? 'unknown' : null;
}

/**
 * Tells the kind that a name is written like: `UNC3886` is no person's.
 *
 * @param tokens the tokens of a sentence
 * @param from first token of the name
 * @param to one past its last token
 */
export function kindOfShape(tokens: readonly SentenceToken[], from: number, to: number): MentionKind {
  const words = tokens.slice(from, to);
  if (words.some((word) => MADE.test(word.text) || isAcronym(word))) return 'organization';
  return 'person';
}
