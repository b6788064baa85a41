import data from '../data/currency-marks.json' with { type: 'json' };

const MARKS: ReadonlySet<string> = new Set(data.entries);
const LONGEST = Math.max(...data.entries.map((mark) => mark.length));

/**
 * Tells whether a stretch of text is a mark that stands before an amount: `Rp`, `US$`.
 * @param text any string
 * @param start first code unit
 * @param end end of the stretch
 * @example isCurrencyMark('Rp5.000', 0, 2) // → true
 */
export function isCurrencyMark(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && MARKS.has(text.slice(start, end));
}
