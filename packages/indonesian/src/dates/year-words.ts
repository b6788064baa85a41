import { readCount } from './fragments.js';

/** What the words after a day or month say of its year. */
export interface YearWords {
  readonly tense: 'past' | 'future' | null;
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
 * Reads the groups of the fragment `YEAR_WORDS`.
 * @param groups named groups of a match
 * @example readYearWords({ ofYear: 'lalu' }) // → { tense: null, yearShift: -1 }
 */
export function readYearWords(groups: Record<string, string | undefined>): YearWords {
  const { tense, ofYear, ago, yearsAgo } = groups;
  if (ago !== undefined) return { tense: null, yearShift: -readCount(yearsAgo ?? 'satu') };
  if (ofYear !== undefined) return { tense: null, yearShift: readShift(ofYear) };
  if (tense === undefined || /^ini/i.test(tense))
    return { tense: null, yearShift: tense === undefined ? null : 0 };
  return { tense: readShift(tense) > 0 ? 'future' : 'past', yearShift: null };
}
