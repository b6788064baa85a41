import type { SentenceToken } from '../clause/sentence-tokens.js';
import type { Draft } from './draft.js';
import { givenNames } from './given-names.js';
import { seatTitles } from './word-list.js';

const given: ReadonlySet<string> = new Set([...givenNames('first'), ...givenNames('alone')]);

const endings = givenNames('ending');

const balinese: ReadonlySet<string> = new Set([...givenNames('balinese'), 'Ida', 'Anak', 'Cokorda']);

/** `I Wayan Sudarma` begins with no place. */
const SHORTEST = 3;

/** The name goes on from a place to its holder at its second word: `Panggungharjo [Wahyudi]`. */
function holderOf(inside: readonly SentenceToken[], name: Draft): readonly Draft[] | null {
  const second = inside[1];
  return second !== undefined && given.has(second.text) ? [{ ...name, start: second.start }] : null;
}

/** `Camat Sukirno` may well be the holder, by its ending, unless somebody is named behind the comma. */
function mayBeHolder(tokens: readonly SentenceToken[], at: number): boolean {
  const [name, comma, next] = tokens.slice(at, at + 3);
  const isParted = comma?.text === ',' && given.has(next?.text ?? '');
  return !isParted && [...endings].some((ending) => name?.text.endsWith(ending));
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
  const at = tokens.findIndex((token) => token.start === name.start);
  const inside = tokens.filter((token) => token.start >= name.start && token.end <= name.end);
  const [first] = inside;
  if (name.kind !== 'person' || name.candidates.length > 0 || first === undefined) return null;
  if (!seatTitles.has(tokens[at - 1]?.lower ?? '') || given.has(first.text)) return null;
  if (first.text.length < SHORTEST || balinese.has(first.text)) return null;
  if (inside.length === 1 && mayBeHolder(tokens, at)) return [];
  const place: Draft = { ...name, end: first.end, kind: 'place', rule: 'seat' };
  if (inside.length === 1) return [place];
  const holder = holderOf(inside, name);
  return holder === null ? null : [place, ...holder];
}
