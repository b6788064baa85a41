import type { Line } from '../line.js';
import { isProse } from './prose.js';

/** How many words a short sentence among prose has at least. */
export const LEAST_TOLD = 5;

/**
 * Says whether a line is prose or one of the short sentences among it.
 * @param line A line of the page.
 * @example
 * ```ts
 * isTold(line); // true for `Harga beras naik lagi hari ini.`, false for `Baca Juga`
 * ```
 */
export function isTold(line: Line): boolean {
  return isProse(line) || (line.ending === 'terminal' && line.words >= LEAST_TOLD);
}
