import { type DateExpression, findDates, reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import futureWords from '../../data/future-words.json' with { type: 'json' };
import { findAll } from '../find-all.js';
import { bracketsIn } from './brackets-in.js';
import { wholeDay } from './day-reading.js';
import type { PublishedEvidence } from './published-evidence.js';

/** A recent day that the running text names: `Kamis (26/10)`, `Rabu (2/11/2022)`. */
export interface BodyDay extends Span {
  /** `YYYY-MM-DD`, or null where the year is open. */
  readonly day: string | null;
  readonly month: number;
  readonly dayOfMonth: number;
  /** 1 for Monday to 7 for Sunday, or null. */
  readonly weekday: number | null;
  /** Whether somebody spoke on it: `kata Budi, Senin (27/3)`. */
  readonly reported: boolean;
}

const BRACKET = /\(\d{1,2}[/.-]\d{1,2}(?:[/.-](?:19|20)?\d{2})?\)/y;
const DATE_REACH = 28;
const SENTENCE_REACH = 160;
const SENTENCE_START = /[.!?]["”]?\s+(?=["“]?\p{Lu})/gu;
const FUTURE: ReadonlySet<string> = new Set(futureWords.entries.map((entry) => entry.word));
const WORD = /\p{L}+/gu;
const MOST = 40;

/**
 * Finds the days that news texts give in brackets, without those still to come.
 * @param evidence The page.
 * @returns In text order, at most 40.
 * @example
 * ```ts
 * bodyDays(evidence).map((one) => [one.month, one.dayOfMonth]); // [[10, 26]]
 * ```
 */
export function bodyDays({ text, zones, marks }: PublishedEvidence): BodyDay[] {
  const found: BodyDay[] = [];
  for (const zone of zones) {
    if (zone.kind !== 'body' && zone.kind !== 'dateline') continue;
    for (const bracket of bracketsIn(BRACKET, text, zone, marks.brackets)) {
      const day = readBracket(text, bracket, zone);
      if (day !== null) found.push(day);
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

function readBracket(text: string, mark: Span, zone: Span): BodyDay | null {
  const offset = Math.max(zone.start, mark.start - DATE_REACH);
  const dates = findDates(text.slice(offset, mark.end), { reference: null });
  const date = dates.find((one) => offset + one.end >= mark.end);
  if (date === undefined || lowerWords(text.slice(mark.end, mark.end + 16)).some(isFuture)) return null;
  const sentence = sentenceBefore(text, offset + date.start, zone.start);
  const own = unquoted(sentence);
  const words = lowerWords(sentence);
  if ((own === sentence ? words : lowerWords(own)).some(isFuture)) return null;
  return fromExpression(date, offset, words.some(isReported));
}

function sentenceBefore(text: string, at: number, from: number): string {
  const window = text.slice(Math.max(from, at - SENTENCE_REACH), at);
  const last = findAll(SENTENCE_START, window).at(-1);
  return last === undefined ? window : window.slice(last.index + last[0].length);
}

/** What the page says itself, behind a quotation that may speak of days to come. */
function unquoted(words: string): string {
  return words.slice(Math.max(words.lastIndexOf('"'), words.lastIndexOf('”')) + 1);
}

function isFuture(word: string): boolean {
  return FUTURE.has(word);
}

function isReported(word: string): boolean {
  return reportingForms(word).length > 0;
}

function lowerWords(words: string): readonly string[] {
  return words.toLowerCase().match(WORD) ?? [];
}

function fromExpression(date: DateExpression, offset: number, reported: boolean): BodyDay | null {
  const { month, day, weekday } = date.parts;
  if (month === null || day === null || date.problems.length > 0) return null;
  const [start, end] = [offset + date.start, offset + date.end];
  return { start, end, day: wholeDay(date), month, dayOfMonth: day, weekday, reported };
}
