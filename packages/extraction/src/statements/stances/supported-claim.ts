import data from '../../../data/supported-claims.json' with { type: 'json' };
import { wordsOfClass } from '../../words-of-class.js';
import type { StatementDraft } from '../draft.js';

const anyWordOf = (name: string): string => wordsOfClass(data.entries, name).join('|');
const support = new RegExp(
  `\\b(?:${anyWordOf('support')}) (?:${anyWordOf('claim')})(?:nya| itu| tersebut)\\s*,`,
  'i',
);

/**
 * Tells whether a statement is offered as evidence for a claim: `Untuk mendukung tuduhannya, X merilis foto yang …`.
 *
 * @param text the article's text
 * @param draft the statement
 * @param from where its sentence begins, in UTF-16 code units
 * @returns true where a phrase before the cue says so
 * @example
 * // Untuk mendukung tuduhannya, Inggris mengatakan foto itu asli. → true
 * // Untuk mendukung warganya, Inggris mengatakan foto itu asli. → false
 */
export function supportsClaim(text: string, draft: StatementDraft, from: number): boolean {
  return support.test(text.slice(from, draft.cue.start));
}
