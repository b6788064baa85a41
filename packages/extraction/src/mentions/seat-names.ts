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

/**
 * Reads a person's name behind a title that is held in a place as that place, where it begins with no given name.
 *
 * @param tokens the tokens of a sentence
 * @param name a found name
 * @returns the place, with its holder where both are named; null where the name is none of a seat
 * @example
 * // Camat Cikalong → the place Cikalong; Lurah Panggungharjo Wahyudi → Panggungharjo, Wahyudi
 * // Camat Budi Hartono → null
 */
export function seatNames(tokens: readonly SentenceToken[], name: Draft): readonly Draft[] | null {
  const at = tokens.findIndex((token) => token.start === name.start);
  const inside = tokens.filter((token) => token.start >= name.start && token.end <= name.end);
  const [first] = inside;
  if (name.kind !== 'person' || name.candidates.length > 0 || first === undefined) return null;
  if (!seatTitles.has(tokens[at - 1]?.lower ?? '') || given.has(first.text)) return null;
  if (first.text.length < SHORTEST || balinese.has(first.text)) return null;
  const place: Draft = { ...name, end: first.end, kind: 'place', rule: 'seat' };
  if (inside.length === 1) return [place];
  const holder = holderOf(inside, name);
  return holder === null ? null : [place, ...holder];
}
