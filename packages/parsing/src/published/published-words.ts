import data from '../../data/published-words.json' with { type: 'json' };
import { alternatives, wordsFrom } from '../alternatives.js';

const wordsOf = (role: string): string[] =>
  data.entries.filter((entry) => entry.role === role).map((entry) => entry.word);
const LETTER = '[\\p{L}\\p{N}]';
const LABELS = alternatives([...wordsOf('label'), ...wordsOf('modified')]);

/** A label of publication or change at the start of a line. */
export const DATE_LABEL = new RegExp(`^(?:${LABELS})(?![\\p{L}\\p{N}])`, 'iu');

/** A label of a later change right before a date. */
export const CHANGE_LABEL = new RegExp(
  `(?:${wordsFrom(wordsOf('modified'), { before: LETTER })})(?!${LETTER})[^|•\\n]{0,16}$`,
  'iu',
);
