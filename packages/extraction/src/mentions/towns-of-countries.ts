import { overlapsSpan } from '@warta/text';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass } from '../clause/word-class.js';
import { entryAt } from '../entry-at.js';
import { flatMap } from '../flat-map.js';
import { type Draft, unknownName } from './draft.js';
import { calendarWords, isNameWord } from './head-words.js';
import { commonGivenNames } from './persons/given-names.js';
import { titleWords } from './titles/title-words.js';
import { tokenAt } from './token-at.js';

/** How many words the town's name may have. */
const LONGEST = 2;

const PROPER = /^\p{Lu}[\p{Ll}'’-]{2,}$/u;

function isOfTown({ text, lower }: SentenceToken): boolean {
  return (
    PROPER.test(text) &&
    !calendarWords.has(text) &&
    !titleWords.has(lower) &&
    !isNameWord(text) &&
    !commonGivenNames.has(text)
  );
}

function townBefore(tokens: readonly SentenceToken[], country: Draft): Draft[] {
  const comma = tokenAt(tokens, country.start) - 1;
  if (entryAt(tokens, comma)?.text !== ',') return [];
  let from = comma;
  while (from > 0 && comma - from < LONGEST && isOfTown(tokens[from - 1] as SentenceToken)) from -= 1;
  const [first, last, before] = [tokens[from], tokens[comma - 1], entryAt(tokens, from - 1)];
  const isPlace = before !== undefined && hasClass(before.lower, 'preposition') && before.lower !== 'oleh';
  if (from === comma || !isPlace || first === undefined || last === undefined) return [];
  const { start } = first;
  const { end } = last;
  return [unknownName({ start, end }, 'place', 'town')];
}

/**
 * Finds unknown towns behind a preposition and before their country: `lewat [Bosaso], Somalia`.
 *
 * @param tokens the tokens of a sentence
 * @param drafts its names
 * @returns drafts in text order that overlap none of those given
 * @example
 * // Drone itu dikirim lewat Bosaso, Somalia. → Bosaso, place
 * // Menurut Hartono, Somalia menolak. → none
 */
export function findTownsOfCountries(tokens: readonly SentenceToken[], drafts: readonly Draft[]): Draft[] {
  const countries = drafts.filter(({ kind }) => kind === 'country');
  return flatMap(countries, (country) => townBefore(tokens, country)).filter(
    (town) => !drafts.some((draft) => overlapsSpan(draft, town)),
  );
}
