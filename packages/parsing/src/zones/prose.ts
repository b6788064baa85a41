import type { Line } from '../line.js';

const LEAST_WORDS = 10;
const LONG = 28;

/**
 * Says whether a line reads as running text rather than as a headline or a label.
 * @param line The line.
 * @example
 * ```ts
 * isProse(line('Harga beras di pasar induk naik sejak pekan lalu, kata seorang pedagang.')); // true
 * isProse(line('Harga Beras Naik')); // false
 * ```
 */
export function isProse(line: Line): boolean {
  return line.words >= LONG || (line.words >= LEAST_WORDS && line.ending === 'terminal');
}
