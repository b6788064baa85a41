import { isLetterAt, isWordAt } from './character.js';

// No abbreviation is longer; the limit keeps a text of one endless word linear.
const LONGEST = 24;

/**
 * Finds where the word begins that stands right before a place, dots inside it included: `S.H` before its last dot.
 * @param text any string
 * @param at the place after the word
 * @param from where to stop looking back
 * @example wordStartBefore('Budi, S.H. Ia', 9, 0) // → 6
 */
export function wordStartBefore(text: string, at: number, from: number): number {
  let start = at;
  const stop = Math.max(from, at - LONGEST);
  while (start > stop && isWordPartAt(text, start - 1)) start--;
  return start;
}

function isWordPartAt(text: string, at: number): boolean {
  return isWordAt(text, at) || (text.charCodeAt(at) === 46 && isLetterAt(text, at - 1));
}

/**
 * Finds where the run of letters and digits ends that begins at a place.
 * @param text any string
 * @param at the place of its first character
 * @param end where to stop
 * @example wordEndAfter('Ia pergi', 0, 8) // → 2
 */
export function wordEndAfter(text: string, at: number, end: number): number {
  let stop = at;
  const limit = Math.min(end, at + LONGEST);
  while (stop < limit && isWordAt(text, stop)) stop++;
  return stop;
}
