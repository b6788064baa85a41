import words from '../../data/date-words.json' with { type: 'json' };
import type { DateTrigger } from './date-rule.js';
import { figuresGoOn } from './figures-go-on.js';
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from './vocabulary.js';

/** A place where a date expression may begin. */
export interface TriggerPlace {
  readonly start: number;
  /** One past the word or the figures there. */
  readonly end: number;
  readonly trigger: DateTrigger;
}

const TRIGGERS: ReadonlyMap<string, DateTrigger> = new Map<string, DateTrigger>([
  ...words.entries.map(({ word, trigger }): [string, DateTrigger] => [word, trigger as DateTrigger]),
  ...[...WEEKDAY_NUMBERS.keys()].map((word): [string, DateTrigger] => [
    word.split(/['’]/)[0] ?? word,
    'weekday',
  ]),
  ...[...MONTH_NUMBERS.keys()].map((word): [string, DateTrigger] => [word, 'month']),
]);

const SHORTEST = Math.min(...[...TRIGGERS.keys()].map((word) => word.length));
const LONGEST = Math.max(...[...TRIGGERS.keys()].map((word) => word.length));

// Whether a trigger begins with these three letters, told by their low five bits: spares most words a slice.
const PREFIXES = new Uint8Array(1 << 15);
for (const word of TRIGGERS.keys()) PREFIXES[prefixAt(word, 0)] = 1;

function prefixAt(text: string, at: number): number {
  const second = text.charCodeAt(at + 1) & 31;
  return ((text.charCodeAt(at) & 31) << 10) | (second << 5) | (text.charCodeAt(at + 2) & 31);
}

// 0: between words, 1: letter, 2: digit. Letters beyond Latin keep no word of dates together.
const CLASSES = new Uint8Array(0x250);
for (let code = 0; code < CLASSES.length; code++) {
  const character = String.fromCharCode(code);
  CLASSES[code] = /[0-9]/.test(character) ? 2 : /\p{L}/u.test(character) ? 1 : 0;
}

/**
 * Finds the next word or figures that may begin a date expression.
 * @param text any string
 * @param from where to look on, in code units; not inside a word
 * @returns null at the end of the text
 * @example nextTrigger('Ia tiba Rabu', 0) // → { start: 8, end: 12, trigger: 'weekday' }
 */
export function nextTrigger(text: string, from: number): TriggerPlace | null {
  const { length } = text;
  let at = from;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < length && classOf(text.charCodeAt(end)) !== 0) end++;
    const trigger = kind === 2 ? figureTrigger(text, at, end) : wordTrigger(text, at, end);
    if (trigger !== null) return { start: at, end, trigger };
    at = end;
  }
  return null;
}

function classOf(code: number): number {
  return code < 0x250 ? (CLASSES[code] as number) : 0;
}

function wordTrigger(text: string, start: number, end: number): DateTrigger | null {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST || PREFIXES[prefixAt(text, start)] === 0) return null;
  return TRIGGERS.get(text.slice(start, end).toLowerCase()) ?? null;
}

// `1.8`, `$5`, `021-55`: figures that go on what stands before them begin nothing.
function figureTrigger(text: string, start: number, end: number): DateTrigger | null {
  const before = text.charCodeAt(start - 1);
  if (before === 36 || before === 0x20ac || before === 35) return null;
  if (joins(before) && classOf(text.charCodeAt(start - 2)) === 2) return null;
  let figures = start + 1;
  while (figures < end && classOf(text.charCodeAt(figures)) === 2) figures++;
  if (figures - start > 4) return null;
  if (figures - start === 4) return 'year';
  return figuresGoOn(text, figures) ? 'digit' : null;
}

function joins(code: number): boolean {
  return (code >= 43 && code <= 47) || code === 58;
}
