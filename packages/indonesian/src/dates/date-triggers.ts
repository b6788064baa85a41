import words from '../../data/date-words.json' with { type: 'json' };
import type { DateTrigger } from './date-rule.js';
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from './vocabulary.js';

const TRIGGERS: ReadonlyMap<string, DateTrigger> = new Map<string, DateTrigger>([
  ...words.entries.map(({ word, trigger }): [string, DateTrigger] => [word, trigger as DateTrigger]),
  ...[...WEEKDAY_NUMBERS.keys()].map((word): [string, DateTrigger] => [
    word.split(/['’]/)[0] ?? word,
    'weekday',
  ]),
  ...[...MONTH_NUMBERS.keys()].map((word): [string, DateTrigger] => [word, 'month']),
]);

const LONGEST = Math.max(...[...TRIGGERS.keys()].map((word) => word.length));

// Whether a trigger begins with these two ASCII letters: spares a slice for most words.
const PREFIXES = new Uint8Array(1 << 14);
for (const word of TRIGGERS.keys()) PREFIXES[(word.charCodeAt(0) << 7) | word.charCodeAt(1)] = 1;

/**
 * Tells what the word between two places may begin; null where it is no word of dates.
 * @param text any string
 * @param start first code unit of the word
 * @param end one past its last letter
 * @example triggerOf('Rabu lalu', 0, 4) // → 'weekday'
 */
export function triggerOf(text: string, start: number, end: number): DateTrigger | null {
  const first = text.charCodeAt(start) | 32;
  const second = text.charCodeAt(start + 1) | 32;
  if (first > 127 || second > 127 || PREFIXES[(first << 7) | second] === 0) return null;
  if (end - start > LONGEST) return null;
  return TRIGGERS.get(text.slice(start, end).toLowerCase()) ?? null;
}
