import data from '../../data/published-words.json' with { type: 'json' };
import { alternatives } from '../alternatives.js';

const wordsOf = (role: string): string[] =>
  data.entries.filter((entry) => entry.role === role).map((entry) => entry.word);
const LABELS = alternatives([...wordsOf('label'), ...wordsOf('modified')]);

/** Words of a date line that are no name: labels, weekdays, clock words. */
export const DATE_LINE_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives(data.entries.map((entry) => entry.word))})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A label of publication or change at the start of a line. */
export const DATE_LABEL = new RegExp(`^(?:${LABELS})(?![\\p{L}\\p{N}])`, 'iu');

/** A label of a later change right before a date. */
export const CHANGE_LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives(wordsOf('modified'))})(?![\\p{L}\\p{N}])[^|•\\n]{0,16}$`,
  'iu',
);
