import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { entryAt } from '../../entry-at.js';
import { changeDraft, type Draft } from '../draft.js';
import { commonGivenNames, givenNames } from '../persons/given-names.js';
import { tokenAt } from '../token-at.js';
import { regionTitles, seatTitles, titleWords } from './title-words.js';

const endings = givenNames('ending');

const balinese: ReadonlySet<string> = new Set([...givenNames('balinese'), ...givenNames('balinese-noble')]);

/** `I Wayan Sudarma` begins with no place. */
const SHORTEST = 3;

/** The name goes on from a place to its holder at its second word: `Panggungharjo [Wahyudi]`. */
function holderOf(inside: readonly SentenceToken[], name: Draft): readonly Draft[] | null {
  const second = inside[1];
  return second !== undefined && commonGivenNames.has(second.text)
    ? [changeDraft(name, { start: second.start })]
    : null;
}

const PROPER = /^\p{Lu}\p{Ll}+$/u;

/** Two words of a name in a row, of which the first begins no title: `Pavel Malkov`, not `Bupati Malang`. */
function isFullName(first: SentenceToken | undefined, second: SentenceToken | undefined): boolean {
  if (first === undefined || second === undefined || titleWords.has(first.lower)) return false;
  return PROPER.test(first.text) && PROPER.test(second.text);
}

/** `Gubernur Ryazan, Pavel Malkov`: who holds the seat is named behind the comma. */
function namesHolderBehind(tokens: readonly SentenceToken[], at: number): boolean {
  const [comma, first, second] = tokens.slice(at + 1, at + 4);
  return comma?.text === ',' && (commonGivenNames.has(first?.text ?? '') || isFullName(first, second));
}

/** `Pavel Malkov, Gubernur Ryazan,` or one more in a list of persons. */
function namesPersonBefore(tokens: readonly SentenceToken[], at: number): boolean {
  return (
    entryAt(tokens, at - 2)?.text === ',' && isFullName(entryAt(tokens, at - 4), entryAt(tokens, at - 3))
  );
}

/** `Camat Sukirno` may well be the holder, by its ending, unless somebody is named behind the comma. */
function mayBeHolder(tokens: readonly SentenceToken[], at: number): boolean {
  if (namesHolderBehind(tokens, at)) return false;
  return namesPersonBefore(tokens, at) || [...endings].some((ending) => tokens[at]?.text.endsWith(ending));
}

/** `Gubernur Ryazan, Pavel Malkov` names a place; `Gubernur Khofifah` is left a person. */
function regionNames(tokens: readonly SentenceToken[], at: number, name: Draft): readonly Draft[] | null {
  if (commonGivenNames.has(tokens[at]?.text ?? '')) return null;
  if (namesHolderBehind(tokens, at)) return [changeDraft(name, { kind: 'place', rule: 'seat' })];
  return namesPersonBefore(tokens, at) ? [] : null;
}

/** `Camat Cikalong Budi Santoso`: the seat, and its holder where another name goes on. */
function seatAndHolder(
  tokens: readonly SentenceToken[],
  at: number,
  inside: readonly SentenceToken[],
  name: Draft,
): readonly Draft[] | null {
  const [first] = inside;
  if (first === undefined || commonGivenNames.has(first.text)) return null;
  if (first.text.length < SHORTEST || balinese.has(first.text)) return null;
  if (inside.length === 1 && mayBeHolder(tokens, at)) return [];
  const place: Draft = changeDraft(name, { end: first.end, kind: 'place', rule: 'seat' });
  if (inside.length === 1) return [place];
  const holder = holderOf(inside, name);
  return holder === null ? null : [place, ...holder];
}

/**
 * Reads a person's name behind a title that is held in a place as that place, where it begins with no given name.
 *
 * @param tokens the tokens of a sentence
 * @param name a found name
 * @returns the place and its holder, nothing where one word may be either; null where the name is none of a seat
 * @example
 * // Lurah Panggungharjo Wahyudi → the place Panggungharjo, the person Wahyudi; Camat Cikalong → Cikalong; Camat Sukirno → nothing, it may be either
 * // Camat Budi Hartono → null
 */
export function seatNames(tokens: readonly SentenceToken[], name: Draft): readonly Draft[] | null {
  if (name.kind !== 'person' || name.candidates.length > 0) return null;
  const at = tokenAt(tokens, name.start);
  const title = entryAt(tokens, at - 1)?.lower ?? '';
  const isRegion = regionTitles.has(title);
  if (!isRegion && !seatTitles.has(title)) return null;
  const inside = tokens.filter((token) => token.start >= name.start && token.end <= name.end);
  if (isRegion && inside.length === 1) return regionNames(tokens, at, name);
  return seatTitles.has(title) ? seatAndHolder(tokens, at, inside, name) : null;
}
