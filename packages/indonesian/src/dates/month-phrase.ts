import type { DateReading } from './date-reading.js';
import { EDGE, GAP, MONTH, SOFT, YEAR, YEAR_WORDS } from './fragments.js';
import type { ReferenceRange } from './reference-range.js';
import { resolveMonth } from './resolve-month.js';
import { monthNumber } from './vocabulary.js';
import { readYearWords, type Tense } from './year-words.js';

/** A month with what dates it: groups `label` (`bulan`), `month`, `year`, and those of `YEAR_WORDS`. */
export const MONTH_PHRASE = `(?<label>bulan${GAP})?(?<month>${MONTH})(?:(?:,?${GAP}(?:tahun${GAP})?|${SOFT}[/-]${SOFT})(?<year>${YEAR})${EDGE})?${YEAR_WORDS}?`;

/**
 * Reads the groups of {@link MONTH_PHRASE}.
 * @param groups named groups of a match
 * @param reference what an open year is taken from
 * @param cue tense told by the word before (`sejak`), used where the phrase tells none
 * @example readMonthPhrase({ month: 'Juli', year: '2019' }, null).value.edtf // → '2019-07'
 */
export function readMonthPhrase(
  groups: Record<string, string | undefined>,
  reference: ReferenceRange | null,
  cue: Tense | null = null,
): DateReading {
  const { tense, yearShift } = readYearWords(groups, '', 0);
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  return resolveMonth(
    { month: monthNumber(groups['month']), year, tense: tense ?? cue, yearShift },
    reference,
  );
}
