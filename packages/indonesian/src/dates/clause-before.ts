import { isDayLabel, isRecurrence } from './date-words.js';
import { wordBefore } from './neighbour-words.js';

const PLANNED =
  /(?<![a-z])(?:akan|bakal|hendak|dijadwalkan|direncanakan|rencananya)(?![a-z])[^.,;:!?"“”()\n]{0,60}$/i;
const REACH = 75;

/**
 * Tells whether a plan is told before a date in the same clause, which puts the date ahead: `akan digelar pada Senin`.
 * @param text any string
 * @param at where the date begins
 * @example isPlanned('Rapat akan digelar pada Senin', 24) // → true
 */
export function isPlanned(text: string, at: number): boolean {
  return PLANNED.test(text.slice(Math.max(0, at - REACH), at));
}

/**
 * Tells whether a date comes again and names no single day: `setiap tanggal 1 Juni`.
 * @param text any string
 * @param at where the date begins
 * @example isRecurring('setiap tanggal 1 Juni', 15) // → true
 */
export function isRecurring(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  if (isRecurrence(word)) return true;
  return isDayLabel(word) && isRecurrence(wordBefore(text, at - word.length - 1));
}
