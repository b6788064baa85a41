import { opensClaim } from '../clause/claim-opener.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { actFollows } from '../clause/told-verb.js';
import { changeDraft, type Draft } from './draft.js';
import { tokenAt } from './token-at.js';

/** How many words a title may have between the word that opens a claim and the name of who claims. */
const REACH = 6;

/** Whether `menurut` or a claim stands before a name, over the title of it. */
function isClaimant(tokens: readonly SentenceToken[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const token = tokens[back];
    if (token?.kind !== 'word') return false;
    if (opensClaim(token.lower)) return true;
  }
  return false;
}

/** The state with which a longer name ends, where it is known. */
function stateAtEnd({ start, end }: Draft, known: readonly Draft[]): Draft | undefined {
  return known.find((one) => one.end === end && one.start > start && one.kind === 'country' && !one.weak);
}

/** What is left of a name before the state: the known name that is just that, else as it was found. */
function cutBefore(
  tokens: readonly SentenceToken[],
  name: Draft,
  state: Draft,
  known: readonly Draft[],
): readonly Draft[] {
  const end = tokens[tokenAt(tokens, state.start) - 1]?.end ?? name.end;
  const same = known.some((one) => one.start === name.start && one.end === end && !one.weak);
  return same ? [] : [changeDraft(name, { end })];
}

/**
 * Parts a name that was found as one with the state behind it, where by that name's word the state does something.
 *
 * @param tokens the tokens of a sentence
 * @param name a name that was found
 * @param known the known names of the sentence
 * @returns the name without the state, nothing where it is known as such, or null where it is one name
 * @example
 * // Menurut [Kementerian Pertahanan Rusia] Ukraina menyerang Belgorod; klaim [Volodymyr Zelensky] Rusia menyerang
 * // Menurut [Nahdlatul Ulama China] acara itu berjalan → null
 */
export function withoutAccused(
  tokens: readonly SentenceToken[],
  name: Draft,
  known: readonly Draft[],
): readonly Draft[] | null {
  const state = stateAtEnd(name, known);
  if (state === undefined || !isClaimant(tokens, tokenAt(tokens, name.start))) return null;
  const verb =
    tokenAt(tokens, state.start) +
    tokens.filter(({ start, end }) => start >= state.start && end <= state.end).length;
  return actFollows(tokens, verb) ? cutBefore(tokens, name, state, known) : null;
}
