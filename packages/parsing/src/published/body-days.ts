import { type DateExpression, findDates } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Zone } from '../article.js';
import { findAll } from '../find-all.js';
import { firstMark } from '../marks/page-marks.js';
import { bracketsIn } from './brackets-in.js';
import { wholeDay } from './day-reading.js';
import type { PublishedEvidence } from './published-evidence.js';
import { tellsFuture, tellsSpeech } from './sentence-words.js';

/** A recent day that the running text names: `Kamis (26/10)`, `Rabu (2/11/2022)`. */
export interface BodyDay extends Span {
  /** `YYYY-MM-DD`, or null where the year is open. */
  readonly day: string | null;
  readonly month: number;
  readonly dayOfMonth: number;
  /** 1 for Monday to 7 for Sunday, or null. */
  readonly weekday: number | null;
  /** The words of its sentence before it, which tell whether somebody spoke on it: `kata Budi, Senin (27/3)`. */
  readonly before: string;
}

const BRACKET = /\(\d{1,2}[/.-]\d{1,2}(?:[/.-](?:19|20)?\d{2})?\)/y;
const DATE_REACH = 28;
const SENTENCE_REACH = 160;
const SENTENCE_START = /[.!?]["”]?\s+(?=["“]?\p{Lu})/uy;
const MOST = 40;

/** `Selasa, 8 November 2022`, `Kamis 3 Nov 2022`: a weekday stands by the days of news, hardly by those of history. */
const NAMED =
  /(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad),? \d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d{2}(?![\d\p{L}])/gu;

/** `dilansir Reuters pada 7 Oktober 2017`: a full date alone may be one of history, unless somebody spoke on it. */
const FULL = /(?<![\p{L}\d] ?[-–/]|\d)\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d{2}(?![\d\p{L}])/gu;

/**
 * Finds the days that news texts give in brackets, or where there are none by weekday and full date, or by the full
 * date alone where somebody spoke on it, without those still to come.
 * @param evidence The page.
 * @returns In text order, at most 40.
 * @example
 * ```ts
 * bodyDays(evidence).map((one) => [one.month, one.dayOfMonth]); // [[10, 26]]
 * ```
 */
export function bodyDays(evidence: PublishedEvidence): BodyDay[] {
  const { text, marks } = evidence;
  const bracketed = daysBy(evidence, (zone) => bracketsIn(BRACKET, text, zone, marks.brackets));
  if (bracketed.length > 0) return bracketed;
  const named = daysBy(evidence, (zone) => placesOf(NAMED, text, zone));
  if (named.length > 0) return named;
  return daysBy(evidence, (zone) => placesOf(FULL, text, zone)).filter(({ before }) => tellsSpeech(before));
}

function daysBy(evidence: PublishedEvidence, placesIn: (zone: Zone) => readonly Span[]): BodyDay[] {
  const found: BodyDay[] = [];
  for (const zone of evidence.zones) {
    if (zone.kind !== 'body' && zone.kind !== 'dateline') continue;
    for (const place of placesIn(zone)) {
      const day = readDay(evidence, place, zone);
      if (day !== null) found.push(day);
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

function placesOf(pattern: RegExp, text: string, { start, end }: Span): Span[] {
  return findAll(pattern, text.slice(start, end)).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function readDay({ text, marks }: PublishedEvidence, mark: Span, zone: Span): BodyDay | null {
  const offset = Math.max(zone.start, mark.start - DATE_REACH);
  const dates = findDates(text.slice(offset, mark.end), { reference: null });
  const date = dates.find((one) => offset + one.end >= mark.end);
  if (date === undefined || tellsFuture(text.slice(mark.end, mark.end + 16))) return null;
  const before = sentenceBefore(text, offset + date.start, zone.start, marks.stops);
  return tellsFuture(unquoted(before)) ? null : fromExpression(date, offset, before);
}

function sentenceBefore(text: string, at: number, from: number, stops: readonly number[]): string {
  const start = Math.max(from, at - SENTENCE_REACH);
  const window = text.slice(start, at);
  for (let index = firstMark(stops, at) - 1; (stops[index] ?? -1) >= start; index -= 1) {
    SENTENCE_START.lastIndex = (stops[index] as number) - start;
    if (SENTENCE_START.test(window)) return window.slice(SENTENCE_START.lastIndex);
  }
  return window;
}

/** What the page says itself, behind a quotation that may speak of days to come. */
function unquoted(words: string): string {
  return words.slice(Math.max(words.lastIndexOf('"'), words.lastIndexOf('”')) + 1);
}

function fromExpression(date: DateExpression, offset: number, before: string): BodyDay | null {
  const { month, day, weekday } = date.parts;
  if (month === null || day === null || date.problems.length > 0) return null;
  const [start, end] = [offset + date.start, offset + date.end];
  return { start, end, day: wholeDay(date), month, dayOfMonth: day, weekday, before };
}
