import { reportingForms } from '@warta/indonesian';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasAnyClass } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { frameReadings } from '../events/frame.js';

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
    if (!hasAnyClass(token.lower, 'auxiliary', 'negator', 'control')) return false;
  }
  return false;
}
