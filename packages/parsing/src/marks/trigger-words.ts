import cues from '../../data/credit-cues.json' with { type: 'json' };
import { isAt } from '../needles.js';
import { INK, Ink } from './ink.js';
import type { PageMarks } from './page-marks.js';

const { About, Capital, Digit, Marker, Small } = Ink;
const INKS = INK;
/** A word that a later stage begins at (`cue`, `strong`, `year`), or that a rule asks for. */
interface Trigger {
  readonly word: string;
  readonly kind: 'cue' | 'strong' | 'year' | 'also' | 'about';
}

const STRONG = new Set(cues.entries.filter((entry) => entry.unknown).map((entry) => firstWord(entry.cue)));
const TRIGGERS: readonly Trigger[] = [
  ...[...new Set(cues.entries.map((entry) => firstWord(entry.cue)))].flatMap(eitherCase),
  ...['juga', 'Juga', 'JUGA', 'pula', 'Pula'].map((word) => ({ word, kind: 'also' as const })),
  ...['tahun', 'Tahun'].map((word) => ({ word, kind: 'year' as const })),
  ...['adalah', 'merupakan'].map((word) => ({ word, kind: 'about' as const })),
];
const MARKER = /(?:aca (?:[jJ]uga|[pP]ula)|ACA JUGA|imak [jJ]uga|ihat [jJ]uga)$/;
const MARKER_BEFORE = 5;

/** So many letters tell where a trigger may stand. */
export const TRIGGER_LETTERS = 5;

const KEYS = 1 << 15;
const NONE: readonly Trigger[] = [];
const LISTS: (Trigger[] | undefined)[] = Array.from({ length: KEYS });
/** For each key of letters, a bit: whether a trigger begins so. Four kilobytes stay in the processor's nearest cache. */
export const TRIGGER_BITS = new Int32Array(KEYS >> 5);
for (const trigger of TRIGGERS)
  for (const letters of beginningsOf(trigger.word)) addTrigger(trigger, letters);

function firstWord(cue: string): string {
  return cue.split(' ', 1)[0] ?? '';
}

function eitherCase(word: string): Trigger[] {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return [word, capital].map((form) => ({ word: form, kind: STRONG.has(word) ? 'strong' : 'cue' }));
}

/** A word that is too short may have anything behind it. */
function beginningsOf(word: string): string[] {
  if (word.length >= TRIGGER_LETTERS) return [word.slice(0, TRIGGER_LETTERS)];
  return Array.from({ length: 32 }, (_, code) => word + String.fromCharCode(code));
}

function addTrigger(trigger: Trigger, letters: string): void {
  const key = keyAt(letters, 0);
  LISTS[key] = [...(LISTS[key] ?? []), trigger];
  TRIGGER_BITS[key >> 5] = (TRIGGER_BITS[key >> 5] as number) | (1 << (key & 31));
}

/**
 * Adds a code unit to the key of the last {@link TRIGGER_LETTERS}; the one before them leaves it.
 * @param key That of the code units before, 0 before the first.
 * @param code A code unit.
 * @example
 * mixTrigger(0, 0x61) // 1
 */
export function mixTrigger(key: number, code: number): number {
  return ((key << 3) ^ (code & 31)) & (KEYS - 1);
}

/** The key of the letters at a place. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let index = 0; index < TRIGGER_LETTERS; index += 1) key = mixTrigger(key, text.charCodeAt(at + index));
  return key;
}

/**
 * Notes a trigger that stands at a place.
 * @param text The page.
 * @param at Where it may stand.
 * @param marks Where to add the place, or null.
 * @returns A bit of {@link Ink} for the line, or 0.
 * @example
 * // `dilansir` at its place in the page → the bit of a crediting cue, and its place among the marks
 */
export function noteTrigger(text: string, at: number, marks: PageMarks | null): number {
  if (isPlain(text, at - 1)) return 0;
  for (const trigger of LISTS[keyAt(text, at)] ?? NONE)
    if (standsAt(trigger, text, at)) return noteFound(trigger, text, at, marks);
  return 0;
}

function noteFound({ word, kind }: Trigger, text: string, at: number, marks: PageMarks | null): number {
  if (kind === 'about') return About;
  if (kind === 'also') return isMarker(text, at, word.length) ? Marker : 0;
  if (kind === 'strong') marks?.strongCues.push(at);
  (kind === 'year' ? marks?.years : marks?.cues)?.push(at);
  return 0;
}

/** A cue is a whole word; a capital glued to it begins the next. */
function standsAt({ word, kind }: Trigger, text: string, at: number): boolean {
  if (!isAt(word, text, at)) return false;
  const after = text.charCodeAt(at + word.length);
  return !(kind === 'cue' || kind === 'strong') || ((INKS[after] ?? 0) & Small) === 0;
}

function isMarker(text: string, at: number, length: number): boolean {
  return MARKER.test(text.slice(Math.max(0, at - MARKER_BEFORE), at + length));
}

/** Plain letters and figures. */
function isPlain(text: string, at: number): boolean {
  return at >= 0 && ((INKS[text.charCodeAt(at)] ?? 0) & (Small | Capital | Digit)) !== 0;
}
