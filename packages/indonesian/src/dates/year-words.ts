import { isPlanned } from './clause-before.js';
import { readCount } from './fragments.js';

/** Whether words say that a date is past or to come; `planned` is to come or not long past. */
export type Tense = 'past' | 'future' | 'planned';

/** What the words after a day or month say of its year. */
export interface YearWords {
  readonly tense: Tense | null;
  /** Years from the reference's year, or null where the words do not say. */
  readonly yearShift: number | null;
}

/**
 * Tells how far a word like `lalu`, `ini`, `depan` moves from the reference, in units.
 * @param word `lalu`, `yang lalu`, `silam`, `kemarin`: −1; `ini`: 0; `depan`, `mendatang`, `nanti`: 1
 * @example readShift('mendatang') // → 1
 */
export function readShift(word: string): number {
  if (/^ini/i.test(word)) return 0;
  return /^(?:depan|mendatang|nanti|besok)/i.test(word) ? 1 : -1;
}

/**
 * Reads the groups of the fragment `YEAR_WORDS`, and where they say nothing the clause before the date.
 * @param groups named groups of a match
 * @param text the text of the match
 * @param at where the date begins in it
 * @example readYearWords({ ofYear: 'lalu' }, '', 0) // → { tense: null, yearShift: -1 }
 */
export function readYearWords(
  groups: Record<string, string | undefined>,
  text: string,
  at: number,
): YearWords {
  const { tense, ofYear, ago, yearsAgo } = groups;
  if (ago !== undefined) return { tense: null, yearShift: -readCount(yearsAgo ?? 'satu') };
  if (ofYear !== undefined) return { tense: null, yearShift: readShift(ofYear) };
  if (tense === undefined) return { tense: isPlanned(text, at) ? 'planned' : null, yearShift: null };
  const shift = readShift(tense);
  if (shift === 0) return { tense: null, yearShift: 0 };
  return { tense: shift > 0 ? 'future' : 'past', yearShift: null };
}
