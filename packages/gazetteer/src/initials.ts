import data from '../data/initials-words.json' with { type: 'json' };
import type { DataFile } from './raw.js';

interface InitialsWord {
  readonly word: string;
  readonly side: string;
}

const { entries } = data as DataFile<InitialsWord>;
const before = entries.filter(({ side }) => side === 'before').map(({ word }) => `${word} `);
const after = entries.filter(({ side }) => side === 'after').map(({ word }) => ` ${word}`);

/** An age behind a name: `(34)`, `(34 tahun)`, `(34 th)`; never a day, `(2/11)`. */
const AGE = / \(\d{1,2}(?:\)| (?:tahun|thn|th)\b)/y;

/**
 * Tells whether a short acronym is rather somebody's initials, as crime reports write them (`AS (34)`, `berinisial MA`).
 * @param text - the text
 * @param start - UTF-16 code units
 * @param end - UTF-16 code units
 * @example
 * isInitials('tersangka AS (34) ditahan', 10, 12) // true
 */
export function isInitials(text: string, start: number, end: number): boolean {
  AGE.lastIndex = end;
  if (AGE.test(text)) return true;
  return (
    before.some((word) => text.startsWith(word, start - word.length)) ||
    after.some((word) => text.startsWith(word, end))
  );
}
