import counts from '../../data/count-words.json' with { type: 'json' };
import months from '../../data/months.json' with { type: 'json' };
import ordinals from '../../data/ordinals.json' with { type: 'json' };
import weekdays from '../../data/weekdays.json' with { type: 'json' };

// Pieces of the patterns of date rules. All match without regard to case; none can backtrack over more than a few characters.

function alternatives(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}

/** End of a word. */
export const EDGE = '(?![A-Za-z0-9\\u00c0-\\u024f])';
/** Blanks within an expression. */
export const GAP = '[ \\t\\u00a0]{1,3}';
/** Blanks or nothing. */
export const SOFT = '[ \\t\\u00a0]{0,3}';
/** A dash between two ends of a range. */
export const DASH = `${SOFT}[-\\u2013\\u2014]${SOFT}`;
/** Words between two ends of a range. */
export const UNTIL = `(?:${DASH}|${GAP}(?:hingga|sampai(?:${GAP}dengan)?|s\\.?/?d\\.?)${GAP})`;

/** Any month name, with the full stop of a short form. */
export const MONTH = `${alternatives(months.entries.map(({ word }) => word))}${EDGE}(?:\\.(?=${SOFT}\\d))?`;
/** Weekday names that stand by themselves in Indonesian text. */
export const WEEKDAY = `${alternatives(weekdays.entries.filter(({ form }) => form === 'full').map(({ word }) => word))}${EDGE}`;
/** Any weekday name, short and foreign forms included: only before a full date. */
export const ANY_WEEKDAY = `${alternatives(weekdays.entries.map(({ word }) => word))}${EDGE}\\.?`;
/** A year of recorded news and history, not the beginning of a longer number. */
export const YEAR = '(?:1[5-9]|2[0-2])\\d{2}(?!\\d|[.:]\\d|,\\d(?!\\d?[.:]\\d{2}))';
/** A number in figures or words, small enough to count days with. */
export const COUNT = `(?:\\d{1,3}|${alternatives(counts.entries.map(({ word }) => word))})`;
/** `pertama`, `II`, `ke-3`. */
export const ORDINAL = `${alternatives(ordinals.entries.map(({ word }) => word))}${EDGE}`;
/** A part of the day. */
export const OF_DAY = '(?:pagi|siang|sore|petang|malam|tengah malam|dini ?hari|subuh)';

/** Words that put a day or month into its year: group `tense` (`lalu`, `mendatang`) or `ofYear` (`tahun lalu`). */
export const YEAR_WORDS = `(?:${GAP}(?:tahun${GAP}(?<ofYear>lalu|ini|depan|kemarin|mendatang)|(?:se|(?<yearsAgo>${COUNT})${GAP})tahun${GAP}(?<ago>(?:yang${GAP})?(?:lalu|silam))|(?<tense>(?:yang${GAP})?lalu|silam|kemarin|mendatang|nanti|depan|ini))${EDGE})`;

const COUNTS: ReadonlyMap<string, number> = new Map(counts.entries.map(({ word, value }) => [word, value]));
const ORDINALS: ReadonlyMap<string, number> = new Map(
  ordinals.entries.map(({ word, value }) => [word, value]),
);

/**
 * Reads what {@link COUNT} matches.
 * @param text figures or words
 * @example readCount('dua puluh') // → 20
 */
export function readCount(text: string): number {
  return COUNTS.get(text.toLowerCase()) ?? Number(text);
}

/**
 * Reads what {@link ORDINAL} matches.
 * @param text as written
 * @example readOrdinal('III') // → 3
 */
export function readOrdinal(text: string): number {
  return ORDINALS.get(text.toLowerCase()) ?? 0;
}
