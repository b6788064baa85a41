import cues from '../../data/date-cues.json' with { type: 'json' };
import dayLabels from '../../data/day-labels.json' with { type: 'json' };
import named from '../../data/named-after-dates.json' with { type: 'json' };
import labels from '../../data/number-labels.json' with { type: 'json' };
import recurrence from '../../data/recurrence-words.json' with { type: 'json' };
import units from '../../data/unit-nouns.json' with { type: 'json' };
import exceptions from '../../data/weekday-exceptions.json' with { type: 'json' };

const DAY_LABELS: ReadonlySet<string> = new Set(dayLabels.entries);
const LABELS: ReadonlySet<string> = new Set(labels.entries);
const NAMED: ReadonlySet<string> = new Set(named.entries);
const UNITS: ReadonlySet<string> = new Set(units.entries);
const RECURRENCE: ReadonlySet<string> = new Set(recurrence.entries);
const EXCEPTIONS: ReadonlySet<string> = new Set(exceptions.entries);

/** A word before a bare month or year that makes it a date. */
export interface DateCue {
  readonly tense: 'past' | 'future' | null;
  /** The word also stands before amounts. */
  readonly loose: boolean;
}

const CUES: ReadonlyMap<string, DateCue> = new Map(
  cues.entries.map(({ word, tense, loose }) => [word, { tense: tense as DateCue['tense'], loose }]),
);

/**
 * Tells whether a word before figures makes them a label or score and no date: `nomor 7/2013`.
 * @param word in lower case
 * @example isNumberLabel('skor') // → true
 */
export function isNumberLabel(word: string): boolean {
  return LABELS.has(word);
}

/**
 * Tells whether a word before a day and month makes them the name of a place: `Jalan 17 Agustus`.
 * @param word in lower case
 * @example isNamedAfterDate('stadion') // → true
 */
export function isNamedAfterDate(word: string): boolean {
  return NAMED.has(word);
}

/**
 * Tells whether a noun after a number makes it an amount: `2000 orang`.
 * @param word in lower case
 * @example isUnitNoun('orang') // → true
 */
export function isUnitNoun(word: string): boolean {
  return UNITS.has(word);
}

/**
 * Tells whether a word before a weekday makes it a name or custom: `Pasar Minggu`, `salat Jumat`.
 * @param word in lower case
 * @example isWeekdayException('pasar') // → true
 */
export function isWeekdayException(word: string): boolean {
  return EXCEPTIONS.has(word);
}

/**
 * Tells whether a word before a day makes it one that comes again: `setiap 17 Agustus`.
 * @param word in lower case
 * @example isRecurrence('tiap') // → true
 */
export function isRecurrence(word: string): boolean {
  return RECURRENCE.has(word);
}

/**
 * Tells whether a word may stand between `setiap` and a day: `setiap tanggal 1 Juni`.
 * @param word in lower case
 * @example isDayLabel('tanggal') // → true
 */
export function isDayLabel(word: string): boolean {
  return DAY_LABELS.has(word);
}

/**
 * Looks up a word that makes the bare month or year after it a date.
 * @param word in lower case
 * @returns null where it is none
 * @example dateCue('sejak')?.tense // → 'past'
 */
export function dateCue(word: string): DateCue | null {
  return CUES.get(word) ?? null;
}
