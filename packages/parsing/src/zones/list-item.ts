import type { Line } from '../line.js';
import { Ink } from '../marks/ink.js';
import { beginsWithWord } from '../marks/opening.js';

const { Colon, Digit, Semicolon } = Ink;
const BULLET = /^(?:\d{1,3}[.)](?!\d)|[-–•*▪●]|[a-z][.)])\s?\S/;
const NUMBERS = /(?<![\p{L}\p{N}])\d[\d.,:']*(?![\p{L}\d])/gu;
const LABEL = /^[\p{L}\d][\p{L}\d .()-]{0,28}:(?:\s|$)/u;
const MOST_WORDS = 60;

/**
 * Says whether a line is an item of a list or a table: numbered, bulleted, full of figures or of semicolons.
 * @param line The line.
 * @example
 * ```ts
 * isListItem(line('2. Siapkan air bersih')); // true
 * isListItem(line('Persija 2-1 Persib')); // true
 * isListItem(line('Harga Beras Naik 2 Persen')); // false
 * ```
 */
export function isListItem(line: Line): boolean {
  if (line.words > MOST_WORDS) return false;
  if ((line.ink & Semicolon) !== 0 || isBulleted(line)) return true;
  if ((line.ink & Digit) === 0) return false;
  return (line.text.match(NUMBERS) ?? []).length >= 2 && !line.head.startsWith('baca');
}

/**
 * Says whether a line begins with a number or a bullet of a list.
 * @param line The line.
 * @example
 * ```ts
 * isBulleted(line('2. Siapkan air bersih')); // true
 * isBulleted(line('2.500 Petani Gagal Panen')); // false
 * ```
 */
export function isBulleted(line: Line): boolean {
  return !beginsWithWord(line.opening) && BULLET.test(line.text);
}

/**
 * Says whether a line leads a list or labels one of its parts: `Susunan pemain:`, `Pelatih: Budi`.
 * @param line The line.
 * @example
 * ```ts
 * isListLabel(line('Susunan pemain:')); // true
 * ```
 */
export function isListLabel(line: Line): boolean {
  if (line.words > 12 || (line.ink & Colon) === 0) return false;
  return line.text.endsWith(':') || (line.words <= 6 && LABEL.test(line.text));
}
