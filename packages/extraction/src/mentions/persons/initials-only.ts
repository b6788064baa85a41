import { isPersonNoun } from '../../clause/role-noun.js';
import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { looksLikeVerb } from '../../clause/word-class.js';
import { rememberFlags } from '../../clause/word-form.js';
import { entryAt } from '../../entry-at.js';
import { initialsAfter } from '../context-words.js';
import type { NameScene } from '../name-scene.js';

/** The rule of a name that is told by its initials only. */
export const INITIALS = 'initials';

/** Few capitals alone: `RH`, `MA`. */
export const INITIALS_ONLY = /^\p{Lu}{1,4}$/u;

/** Whether a word is made of few capitals. */
export const areInitials = rememberFlags(({ text }) => INITIALS_ONLY.test(text));

/** `RH (38)`: with the age in brackets. */
function hasAge(tokens: readonly SentenceToken[], at: number): boolean {
  return (
    tokens[at + 1]?.text === '(' && /^\d\d$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.text === ')'
  );
}

/** `menangkap RH (38)`, `kurir RH (38)`, `RH (38) dan AS (25)`; but `medali AS (40)`. */
function namesSomebody(tokens: readonly SentenceToken[], at: number): boolean {
  if (!hasAge(tokens, at)) return false;
  const before = entryAt(tokens, at - 1);
  if (before === undefined) return true;
  if (before.form.capital) return false;
  if (looksLikeVerb(before.lower) || isPersonNoun(before.lower)) return true;
  const joins = before.text === ',' || before.lower === 'dan';
  return joins && at > AGED && namesSomebody(tokens, at - AGED);
}

/** How many tokens initials have with their age and what joins them to the next. */
const AGED = 5;

/**
 * One past the initials that a person is named by, or `at` where none stand there.
 *
 * @param scene the sentence
 * @param at index of a token
 * @example
 * // tersangka berinisial [MA]; menangkap [RH] (38)
 */
export function initialsEnd({ tokens, known }: NameScene, at: number): number {
  const token = tokens[at];
  if (token === undefined || !areInitials(token.form)) return at;
  const told = initialsAfter.has(entryAt(tokens, at - 1)?.lower ?? '');
  return told || (known(token) === null && token.text.length > 1 && namesSomebody(tokens, at)) ? at + 1 : at;
}
