import type { Span } from '@warta/text';
import { LetterKind, letterKind } from '../letter-kind.js';
import { INK, Ink } from '../marks/ink.js';
import { readDatelineNames } from './dateline-names.js';
import { readUnseparated } from './dateline-unseparated.js';

const { Lower, Upper } = LetterKind;
const { Colon, Dash, Small, Space } = Ink;
const INKS = INK;
const HYPHEN = 45;

/** A dateline: the whole prefix, and within it the outlet and the place. All spans count in the line. */
export interface DatelineReading {
  /** Where the prefix ends and the body begins. */
  readonly end: number;
  readonly outlet: Span | null;
  readonly place: Span | null;
  /** An agency that is no outlet: `BEIJING (Xinhua) -`. */
  readonly agency: Span | null;
}

/** Datelines reach no further into their line, in code units. */
export const LONGEST_DATELINE = 96;
// The dash is asked for before the letters in front of it: a class with `\p` costs a call for each character.
const DASHES =
  /(?:(?<![ \u00a0\n])[ \u00a0\n]*(?:--+|—)|(?<![ \u00a0\n])[ \u00a0\n]+[-–]|[.)\]][ \u00a0\n]*[-–]|[-–](?:(?<=\p{Lu}{3}.)|(?<=\p{L}{3}.)(?=[ \u00a0\n]?\p{Lu})))(?:[ \u00a0\n]*[-–—]){0,2}[ \u00a0\n]*|:[ \u00a0\n]+/gu;
const SENTENCE_END = /[.!?]["”]?\s+\p{Lu}/u;
const BODY_START = /^[\p{Lu}\p{N}]/u;
const OPENING_MARKS = '"“\'‘(';
const PLACE_AFTER = /^([\p{Lu}][\p{Lu}\p{L} ]{2,30})\.[ \u00a0]+(?=[\p{Lu}"“])/u;

/**
 * Reads the dateline that a first paragraph begins with.
 * @param text The paragraph, or its beginning.
 * @returns The parts of the prefix, or null where the paragraph has none.
 * @example
 * ```ts
 * readDateline('REPUBLIKA.CO.ID, BOGOR -- Harga beras naik.'); // { end: 26, outlet: { start: 0, end: 15 }, place: { start: 17, end: 22 }, agency: null }
 * ```
 */
export function readDateline(text: string): DatelineReading | null {
  const from = firstSeparator(text);
  return (
    (from < 0 ? null : readAtDashes(text, from)) ??
    readUnseparated(text.slice(0, LONGEST_DATELINE), isRunning(text))
  );
}

/** Whether a paragraph is running text: longer than a title, or ended with a full stop. */
function isRunning(text: string): boolean {
  return text.length > LONGEST_DATELINE * 2 || text.endsWith('.');
}

/** Where the first separator may begin, so that most paragraphs are spared the pattern; -1 where there is none. */
function firstSeparator(text: string): number {
  const end = Math.min(text.length, LONGEST_DATELINE);
  for (let at = 0; at < end; at += 1)
    if ((inkAt(text, at, end) & (Dash | Colon)) !== 0 && isSeparator(text, at, end))
      return beforeSpaces(text, at);
  return -1;
}

/** A hyphen between small letters (`anak-anak`) and a colon in a number part nothing. */
function isSeparator(text: string, at: number, end: number): boolean {
  const next = inkAt(text, at + 1, end);
  if ((inkAt(text, at, end) & Colon) !== 0) return (next & Space) !== 0;
  return text.charCodeAt(at) !== HYPHEN || (inkAt(text, at - 1, end) & next & Small) === 0;
}

function inkAt(text: string, at: number, end: number): number {
  return at < 0 || at >= end ? 0 : (INKS[text.charCodeAt(at)] as number);
}

/** Blanks and one closing mark may belong to the separator after them. */
function beforeSpaces(text: string, at: number): number {
  let from = at;
  while (from > 0 && isBlank(text.charCodeAt(from - 1))) from -= 1;
  return Math.max(0, from - 1);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 10;
}

function readAtDashes(text: string, from: number): DatelineReading | null {
  const window = text.slice(0, LONGEST_DATELINE);
  DASHES.lastIndex = from;
  for (let mark = DASHES.exec(window); mark !== null; mark = DASHES.exec(window)) {
    const reading = readSeparated(text, mark.index, mark[0]);
    if (reading !== null) return reading;
    if (SENTENCE_END.test(window.slice(0, mark.index))) return null;
  }
  return null;
}

function readSeparated(text: string, at: number, separator: string): DatelineReading | null {
  const end = at + separator.length;
  if (!startsBody(text, end)) return null;
  const closing = '.)]'.includes(separator.charAt(0)) ? 1 : 0;
  const names = readDatelineNames(text.slice(0, at + closing));
  if (names === null) return null;
  if (separator.startsWith(':') && names.sure === false) return null;
  if (names.outlet !== null && names.place === null) return withPlaceAfter(text, end, names.outlet);
  return { end, outlet: names.outlet, place: names.place, agency: names.agency };
}

/** `KONTAN.CO.ID - KYIV. Warga …` */
/** A capital, a figure or a quotation, or nothing. The pattern is for what the table does not tell. */
function startsBody(text: string, at: number): boolean {
  const kind = letterKind(text.charCodeAt(at));
  if (at >= text.length || kind === Upper) return true;
  if (kind === Lower) return false;
  const mark = text.charAt(at);
  return OPENING_MARKS.includes(mark) || BODY_START.test(mark);
}

function withPlaceAfter(text: string, end: number, outlet: Span): DatelineReading {
  const after = PLACE_AFTER.exec(text.slice(end, end + 40));
  const name = after?.[1] ?? '';
  const names = name === '' || name !== name.toUpperCase() ? null : readDatelineNames(name);
  if (after === null || names === null || names.place === null)
    return { end, outlet, place: null, agency: null };
  return { end: end + after[0].length, outlet, place: { start: end, end: end + name.length }, agency: null };
}
