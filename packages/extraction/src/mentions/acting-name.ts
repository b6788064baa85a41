import { reportsAs } from '../clause/reports-as.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { frameReadings } from '../events/frame.js';
import { isCommonWord } from './common-word.js';
import { acquiringVerbs, actorAfter, finingVerbs, sumWords } from './context-words.js';
import { isDeed } from './is-deed.js';
import { commonGivenNames } from './persons/given-names.js';

const aims = rememberFlags(
  ({ lower }) => reportsAs(lower, 'active', 'accuse') || reportsAs(lower, 'active', 'ask'),
);

/**
 * Tells whether a name stands where somebody stands who acts: before a deed, or behind a word that aims at somebody.
 *
 * @param tokens the tokens of a sentence
 * @param from first token of the name
 * @param to one past its last token
 * @example
 * // [Zamzam] menyerang pos itu → true; di pasar [Zamzam] kemarin → false
 */
export function isActing(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const before = entryAt(tokens, from - 1);
  if (before?.kind === 'word' && (actorAfter.has(before.lower) || aims(before.form))) return true;
  if (!isDeed(tokens, to)) return false;
  if (before === undefined || before.kind !== 'word') return true;
  return hasClass(before.lower, 'subordinator') || hasClass(before.lower, 'conjunction');
}

/**
 * Tells whether a name stands behind a verb that asks for a firm, or before its fine: `mengakuisisi [Solvanta]`, `mendenda [Vandermolen Marine] 12 juta euro`.
 *
 * @param tokens the tokens of a sentence
 * @param from first token of the name
 * @param to one past its last token
 */
export function isFirmObject(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const verb = entryAt(tokens, from - 1)?.lower ?? '';
  if (commonGivenNames.has(tokens[from]?.text ?? '')) return false;
  return acquiringVerbs.has(verb) || (finingVerbs.has(verb) && isFine(tokens, to));
}

function isFine(tokens: readonly SentenceToken[], at: number): boolean {
  return [tokens[at], tokens[at + 1]].some((token) => sumWords.has(token?.lower ?? ''));
}

const PROPER = /^\p{Lu}\p{Ll}+$/u;

/**
 * Tells whether a name of two words or more stands right behind a verb of an act: `melaporkan [Budi Santoso]`.
 *
 * @param tokens the tokens of a sentence
 * @param from first token of the name
 * @param to one past its last token
 */
export function isObject(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const verb = entryAt(tokens, from - 1)?.lower ?? '';
  const acts = finingVerbs.has(verb) || frameReadings(verb).some(({ voice }) => voice === 'active');
  if (to < from + 2 || !acts) return false;
  return tokens.slice(from, to).every(({ text, lower }) => PROPER.test(text) && !isCommonWord(lower));
}
