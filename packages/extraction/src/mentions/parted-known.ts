import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass } from '../clause/word-class.js';
import { changeDraft, type Draft } from './draft.js';
import { authorityHeads, organizationHeads, placeHeads } from './head-words.js';
import { isArticled, isCapitalised } from './name-run.js';
import { tokenAt } from './token-at.js';

const HOME = 'country/IDN';

const DASH = /^[-–]$/u;

/** What links two names without making one of them; in a headline they may stand side by side. */
function links(between: string, headline: boolean): boolean {
  return (
    (headline && between === '') ||
    DASH.test(between) ||
    hasClass(between, 'conjunction') ||
    hasClass(between, 'preposition')
  );
}

/**
 * Tells whether a found name only joins names that are known.
 *
 * @param text the article's text
 * @param draft the found name
 * @param known the known names of its sentence
 * @param headline whether it is a headline, which parts names by nothing
 * @example
 * // Pasukan [Rusia dan China], [Trump-Xi Jinping] → true; [Universitas Rusia] → false
 */
export function joinsKnown(
  text: string,
  { start, end }: Draft,
  known: readonly Draft[],
  headline = false,
): boolean {
  let at = start;
  let names = 0;
  for (const one of known) {
    if (one.weak || one.start < at || one.end > end) continue;
    if (names === 0 ? one.start !== start : !links(text.slice(at, one.start).trim().toLowerCase(), headline))
      return false;
    at = one.end;
    names += 1;
  }
  return names > 1 && at === end;
}

/**
 * Tells whether a found name is only the word for what known states do together: `[Gabungan AS-Korsel]`.
 *
 * @param text the article's text
 * @param tokens the tokens of the sentence
 * @param draft the found name
 * @param known the known names of its sentence
 * @example
 * // [Koalisi AS-Inggris] → true; [Koalisi Masyarakat Sipil] → false
 */
export function isOfKnown(
  text: string,
  tokens: readonly SentenceToken[],
  draft: Draft,
  known: readonly Draft[],
): boolean {
  const at = tokenAt(tokens, draft.start);
  const rest = tokens[at + 1];
  if (!authorityHeads.has(tokens[at]?.text ?? '') || rest === undefined) return false;
  const states = changeDraft(draft, { start: rest.start });
  const state = known.find(({ start, end }) => start === states.start && end === states.end);
  return state === undefined ? joinsKnown(text, states, known) : state.kind === 'country';
}

/**
 * In a headline, whose everyday words stand in small letters here, a name begins and ends with a capital.
 *
 * @param tokens the tokens of the headline
 * @param draft a found name
 * @returns the name without small words at its ends, or null where nothing is left
 * @example
 * // [India waspada] → India; [vampir] → null
 */
export function withinCapitals(tokens: readonly SentenceToken[], draft: Draft): Draft | null {
  const words = tokens.filter(({ start, end }) => start >= draft.start && end <= draft.end);
  const isPart = (token: SentenceToken): boolean =>
    token.kind !== 'word' || isCapitalised(token) || isArticled(token);
  const first = words.find(isPart);
  const last = words.findLast(isPart);
  if (first === undefined || last === undefined) return null;
  return first === words[0] && last === words.at(-1)
    ? draft
    : changeDraft(draft, { start: first.start, end: last.end });
}

/**
 * In a headline a person who is known ends where the known name does: what is said of them stands right behind.
 *
 * @param draft a found name
 * @param known the known names of the headline
 * @example
 * // Sebut [Netanyahu Hitler] → Netanyahu; [Rina Kusuma] → as it was
 */
export function uptoKnown(draft: Draft, known: readonly Draft[]): Draft {
  if (draft.kind !== 'person') return draft;
  const person = known.find(
    ({ weak, kind, start, end }) => !weak && kind === 'person' && start === draft.start && end < draft.end,
  );
  return person === undefined ? draft : changeDraft(draft, { end: person.end });
}

/**
 * In a headline a name ends before the country or place behind it, which no comma parts from it there.
 *
 * @param tokens the tokens of the headline
 * @param draft a found name
 * @param known the known names of the headline
 * @returns the name without the known one at its end, but for those with a head of their own and those of two words that are a person's
 * @example
 * // [Belgorod Rusia] → Belgorod; [Plaza Indonesia], [Hotel Rusia], [Irving Berlin] → as they were
 */
export function withoutCountry(
  tokens: readonly SentenceToken[],
  draft: Draft,
  known: readonly Draft[],
): Draft {
  if (draft.kind !== 'place' && draft.kind !== 'person') return draft;
  const tail = known.find(
    ({ weak, kind, start, end, candidates }) =>
      !weak &&
      (kind === 'country' || kind === 'place') &&
      end === draft.end &&
      start > draft.start &&
      !candidates.includes(HOME),
  );
  const from = tokenAt(tokens, draft.start);
  const to = tail === undefined ? from : tokenAt(tokens, tail.start);
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (to <= from || first === undefined || last === undefined) return draft;
  if (placeHeads.has(first.text) || organizationHeads.has(first.text)) return draft;
  if (draft.kind === 'person' && to < from + 2) return draft;
  return changeDraft(draft, { end: last.end });
}
