import type { SentenceToken } from '../clause/sentence-tokens.js';
import type { Draft } from './draft.js';
import { givenNames } from './given-names.js';
import { seatTitles } from './word-list.js';

const given: ReadonlySet<string> = new Set([...givenNames('first'), ...givenNames('alone')]);

const balinese: ReadonlySet<string> = new Set([...givenNames('balinese'), 'Ida', 'Anak', 'Cokorda']);

/** `I Wayan Sudarma` begins with no place. */
const SHORTEST = 3;

/** The name goes on from a place to its holder at its second word: `Panggungharjo [Wahyudi]`. */
function holderOf(inside: readonly SentenceToken[], name: Draft): readonly Draft[] | null {
  const second = inside[1];
  return second !== undefined && given.has(second.text) ? [{ ...name, start: second.start }] : null;
}

/** `Kapolsek Tebet`, `Camat Cikalong, Dedi Mulyana`: an office of a town, or its holder behind the comma. */
function isSurelySeat(tokens: readonly SentenceToken[], at: number): boolean {
  const title = tokens[at - 1]?.lower ?? '';
  const [comma, next] = [tokens[at + 1], tokens[at + 2]];
  return /^(?:kapolsek|danramil)/.test(title) || (comma?.text === ',' && next?.form.capital === true);
}

/**
 * Reads a person's name behind a title that is held in a place as that place, where it begins with no given name.
 *
 * @param tokens the tokens of a sentence
 * @param name a found name
 * @returns the place and its holder, nothing where one word may be either; null where the name is none of a seat
 * @example
 * // Lurah Panggungharjo Wahyudi → the place Panggungharjo, the person Wahyudi; Camat Cikalong → nothing, it may be either, unless a holder follows
 * // Camat Budi Hartono → null
 */
export function seatNames(tokens: readonly SentenceToken[], name: Draft): readonly Draft[] | null {
  const at = tokens.findIndex((token) => token.start === name.start);
  const inside = tokens.filter((token) => token.start >= name.start && token.end <= name.end);
  const [first] = inside;
  if (name.kind !== 'person' || name.candidates.length > 0 || first === undefined) return null;
  if (!seatTitles.has(tokens[at - 1]?.lower ?? '') || given.has(first.text)) return null;
  if (first.text.length < SHORTEST || balinese.has(first.text)) return null;
  // `Camat Sukirno` may be the holder as well as `Camat Cikalong` the seat: neither is said.
  if (inside.length === 1 && !isSurelySeat(tokens, at)) return [];
  const place: Draft = { ...name, end: first.end, kind: 'place', rule: 'seat' };
  if (inside.length === 1) return [place];
  const holder = holderOf(inside, name);
  return holder === null ? null : [place, ...holder];
}
