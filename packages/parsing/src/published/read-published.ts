import type { Issue } from '../article.js';
import { makeIssue } from '../issues.js';
import { bodyDate } from './body-date.js';
import { bodyDays } from './body-days.js';
import { type DateLine, dateLines } from './date-lines.js';
import { dateProblems } from './date-problems.js';
import { dayReading, type PublishedFound } from './day-reading.js';
import { mastheadDate } from './masthead-date.js';
import type { PublishedEvidence } from './published-evidence.js';
import { isDayOfReading } from './reading-day.js';
import { urlDay } from './url-date.js';
import { zoneDate } from './zone-dates.js';

/** The publication date and the doubts about it. */
export interface PublishedResult {
  readonly published: PublishedFound | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads when the page was published: from the lines around the article, then from metadata, address, dateline,
 * captions, and last from the running text.
 * @param evidence The page.
 * @returns The date, or an issue where nothing settles it.
 * @example
 * ```ts
 * readPublished(evidence).published?.value.edtf; // '2023-10-17'
 * ```
 */
export function readPublished(evidence: PublishedEvidence): PublishedResult {
  const { text, zones, marks } = evidence;
  const lines = dateLines(text, zones);
  const all = statedDates(evidence, lines);
  const [read] = all;
  const isOfReading = read !== undefined && isDayOfReading(read, zones, bodyDays(evidence));
  const stated = isOfReading ? all.slice(1) : all;
  const published = stated[0] ?? inferredDate(evidence);
  const problems = [
    ...dateProblems(text, zones, lines, marks.brackets),
    ...(isOfReading ? [makeIssue('day-of-reading', read.span, read.value.edtf)] : []),
  ];
  if (published === null) return { published, issues: [noDate(evidence), ...problems] };
  const other = stated.find((one) => one.value.from !== published.value.from && isFarther(one, published));
  if (other === undefined) return { published, issues: problems };
  return {
    published,
    issues: [makeIssue('disagreeing-dates', other.span, `${other.basis} ${other.value.edtf}`), ...problems],
  };
}

/** Shows what comes nearest to a date: `3 jam lalu` over the text, or a day without its year inside. */
function noDate(evidence: PublishedEvidence): Issue {
  const { text, zones } = evidence;
  const relative = zones.find(
    ({ kind, start, end }) => kind === 'published' && !/\d{4}/.test(text.slice(start, end)),
  );
  const near = relative ?? bodyDays(evidence)[0];
  if (near === undefined) return makeIssue('no-date', null);
  const span = { start: near.start, end: near.end };
  const words = text.slice(near.start, near.end);
  return makeIssue('no-date', span, `only ${words}, which leaves ${relative ? 'the day' : 'the year'} open`);
}

function statedDates(evidence: PublishedEvidence, lines: readonly DateLine[]): PublishedFound[] {
  const day = urlDay(evidence.uri);
  const found = [
    mastheadDate(evidence.zones, lines),
    evidence.stated.published,
    day === null ? null : dayReading(day, null, 'url', true),
    zoneDate(evidence.text, evidence.zones, 'dateline'),
  ];
  return found.filter((one) => one !== null);
}

function inferredDate(evidence: PublishedEvidence): PublishedFound | null {
  const caption = zoneDate(evidence.text, evidence.zones, 'caption');
  const body = bodyDate(evidence, caption === null ? null : Number(caption.value.from.slice(0, 4)));
  if (caption === null || body === null) return caption ?? body;
  return body.value.precision === 'day' && body.value.from > caption.value.from ? body : caption;
}

/** A day apart is a time zone or a late upload. */
function isFarther(one: PublishedFound, other: PublishedFound): boolean {
  if (one.value.precision !== 'day' || other.value.precision !== 'day') return false;
  return Math.abs(Date.parse(one.value.from) - Date.parse(other.value.from)) > 86_400_000;
}
