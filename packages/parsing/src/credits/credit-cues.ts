import { codeAt, type Span } from '@warta/text';
import cues from '../../data/credit-cues.json' with { type: 'json' };
import nouns from '../../data/medium-nouns.json' with { type: 'json' };
import { alternatives } from '../alternatives.js';
import { isSpaceCode } from '../line-shape.js';
import { marksIn } from '../marks/page-marks.js';
import { createWordsAt } from './words-at.js';

/** A cue found beside a medium. */
export interface CueMatch {
  /** Offset in the text where the cue begins. */
  readonly start: number;
  readonly end: number;
  /** Whether a capitalised name that no list knows counts as a medium after it. */
  readonly unknown: boolean;
}

const REACH = 72;
const before = cues.entries.filter((entry) => entry.side === 'before');
const UNKNOWN = new Set(before.filter((entry) => entry.unknown).map((entry) => entry.cue));
const OUTER = new Set(before.filter((entry) => entry.outer).map((entry) => firstWord(entry.cue)));
const RELAY = new Set(before.filter((entry) => entry.relay).map((entry) => firstWord(entry.cue)));
const NOUNS = nouns.entries.map((entry) => entry.noun);
const FIRST_OF_NOUNS = [...new Set(NOUNS.map((noun) => noun.charAt(0)))].join('');
const UP_TO_THREE_NOUNS = `(?:\\s(?=[${FIRST_OF_NOUNS}${FIRST_OF_NOUNS.toUpperCase()}])(?:${alternatives(NOUNS, true)})){0,3}`;
const AFTER = alternatives(cues.entries.filter((entry) => entry.side === 'after').map((entry) => entry.cue));
const cuesAt = createWordsAt(before.map((entry) => entry.cue));
const strongAt = createWordsAt([...UNKNOWN]);
const BEHIND_CUE = new RegExp(
  `(?:\\s(?:dari|oleh|di|melalui|pada))?${UP_TO_THREE_NOUNS}(?:\\s\\p{Lu}[\\p{L}]+){0,2}[\\s("“]*$`,
  'uy',
);
const BEHIND_STRONG = new RegExp(
  `(?:\\s(?:dari|oleh|di|melalui))?${UP_TO_THREE_NOUNS}\\s["“]?(?=\\p{Lu})`,
  'uy',
);
const CUE_AFTER = new RegExp(
  `^(?:\\s\\([^)]{1,30}\\))?(?:,[^.,]{3,50},)?(?:\\s(?:yang|juga|telah|sebelumnya|pada|hari|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|\\(\\d{1,2}\\/\\d{1,2}(?:\\/\\d{4})?\\))){0,5}\\s(${AFTER})(?![\\p{L}\\p{N}-])`,
  'u',
);

/**
 * Reads the cue that stands before a medium: `dikutip dari kantor berita `.
 * @param text The page.
 * @param at Where the medium begins.
 * @param from Where its sentence or paragraph begins.
 * @param cues Where cues may begin, as `PageMarks` lists them.
 * @example
 * ```ts
 * cueBefore('seperti dilansir Reuters', 17, 0, [8]); // { start: 8, end: 16, unknown: true }
 * ```
 */
export function cueBefore(text: string, at: number, from: number, cues: readonly number[]): CueMatch | null {
  const offset = Math.max(from, at - REACH);
  const window = text.slice(offset, at);
  for (const start of marksIn(cues, offset, at)) {
    const cue = cuesAt(text, start, offset).find(
      (one) => endBehind(BEHIND_CUE, window, start - offset + one.length) !== null,
    );
    if (cue === undefined) continue;
    const words = text.slice(start, at).trimEnd();
    return { start, end: start + words.length, unknown: UNKNOWN.has(cue) };
  }
  return null;
}

/** Where a sticky pattern ends that begins at a place, or null. */
function endBehind(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/**
 * Reads the cue that stands after a medium: ` melaporkan`.
 * @param text The page.
 * @param at Where the medium ends.
 * @param to Where its sentence or paragraph ends.
 * @example
 * ```ts
 * cueAfter('CBS News mengutip seorang pejabat AS', 8, 36); // { start: 9, end: 17, unknown: false }
 * ```
 */
export function cueAfter(text: string, at: number, to: number): CueMatch | null {
  const found = CUE_AFTER.exec(text.slice(at, Math.min(to, at + 140)));
  if (found === null) return null;
  const end = at + found[0].length;
  return { start: end - (found[1] ?? '').length, end, unknown: false };
}

/**
 * Finds the cues after which any capitalised name is a medium.
 * @param text The page.
 * @param sentence A stretch of it.
 * @param cues Where such cues may begin, as `PageMarks` lists them.
 * @returns For each cue, its beginning and where the name after it begins.
 * @example
 * ```ts
 * strongCues('Dilansir dari Kabar Contoh, harga naik.', { start: 0, end: 39 }, [0]); // [{ start: 0, end: 14, unknown: true }]
 * ```
 */
export function strongCues(text: string, sentence: Span, cues: readonly number[]): CueMatch[] {
  const found: CueMatch[] = [];
  const starts = marksIn(cues, sentence.start, sentence.end);
  const part = starts.length === 0 ? '' : text.slice(sentence.start, sentence.end);
  for (const start of starts) {
    const end = strongEnd(part, start - sentence.start);
    if (end !== null) found.push({ start, end: sentence.start + end, unknown: true });
  }
  return found;
}

function strongEnd(part: string, start: number): number | null {
  for (const cue of strongAt(part, start, 0)) {
    const end = endBehind(BEHIND_STRONG, part, start + cue.length);
    if (end !== null) return end;
  }
  return null;
}

/**
 * Says whether what a sentence tells before this cue came through the medium after it.
 * @param words The cue as it stands.
 * @example
 * ```ts
 * isOuterCue('dilansir dari'); // true
 * ```
 */
export function isOuterCue(words: string): boolean {
  return OUTER.has(firstWord(words));
}

/**
 * Says whether the medium before this cue took its news from the one after it.
 * @param words The cue as it stands.
 * @example
 * ```ts
 * isRelayCue('mengutip laporan'); // true
 * ```
 */
export function isRelayCue(words: string): boolean {
  return RELAY.has(firstWord(words));
}

function firstWord(words: string): string {
  const { length } = words;
  let end = 0;
  while (end < length && !isSpaceCode(codeAt(words, end))) end += 1;
  return words.slice(0, end).toLowerCase();
}
