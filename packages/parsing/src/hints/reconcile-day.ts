import type { Found, Issue, PublishedReading } from '../article.js';
import type { MetadataHint } from '../page.js';
import { dayReading } from '../published/day-reading.js';
import { CHANGE_LABEL } from '../published/published-words.js';
import { readIssue } from '../read-issue.js';
import { readStatedDay, type StatedDay } from './stated-day.js';

/** A statement of a day that could be read. */
interface DayHint {
  readonly hint: MetadataHint;
  readonly stated: StatedDay;
  /** Stated as the day of a change: `Diperbarui 18 Jun 2025`. */
  readonly changed: boolean;
}

const clock = /^\s*\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?(?:WIB|WITA|WIT))?\s*$/i;

/** A day with the doubts about it. */
export interface ReconciledDay {
  readonly found: Found<PublishedReading> | null;
  readonly issues: readonly Issue[];
}

/**
 * Reconciles the statements of one day: the first that is a day wins, the others are compared with it.
 * One that calls itself a change wins only where nothing else stands, and then as approximate. A clock alone, which
 * stands in a column of its own, is no doubt.
 * @param stated hints of one field, in order of trust
 * @example
 * reconcileDay([{ field: 'published', value: '0000-00-00', basis: 'metadata', origin: 'meta date' }]);
 * // { found: null, issues: [{ stage: 'read', code: 'unreadable-date', … }] }
 */
export function reconcileDay(stated: readonly MetadataHint[]): ReconciledDay {
  const read = stated.flatMap((hint): DayHint[] => {
    const day = readStatedDay(hint.value);
    return day === null ? [] : [{ hint, stated: day, changed: isChange(hint.value) }];
  });
  const unread = stated.filter((hint) => readStatedDay(hint.value) === null && !clock.test(hint.value));
  const issues = unread.map((hint) =>
    readIssue('unreadable-date', `${hint.origin} states “${hint.value.slice(0, 60)}”, which is no day.`),
  );
  const first = read.find((one) => !one.changed) ?? read[0];
  if (first === undefined) return { found: null, issues };
  const { day } = localTwin(first, read).stated;
  const other = read.find((one) => !one.changed && localTwin(one, read).stated.day !== day);
  if (other !== undefined) issues.push(disagreement(day, first.hint, other));
  return { found: dayReading(day, null, first.hint.basis, !first.changed), issues };
}

function isChange(value: string): boolean {
  return CHANGE_LABEL.test(value.slice(0, Math.max(0, value.search(/\d/))));
}

/** The same clock stated once as UTC and once as local time is local: systems write `Z` without converting. */
function localTwin(one: DayHint, all: readonly DayHint[]): DayHint {
  const { clock, zone } = one.stated;
  if (clock === '' || !/^(?:Z|UTC|GMT|[+-]00:?00)$/.test(zone)) return one;
  return all.find((other) => other.stated.clock === clock && /^[+]0[789]|^WI/.test(other.stated.zone)) ?? one;
}

function disagreement(day: string, first: MetadataHint, other: DayHint): Issue {
  const message = `The ${first.field} days disagree: ${first.origin} states ${day}, ${other.hint.origin} ${other.stated.day}.`;
  return readIssue('disagreeing-dates', message);
}

/**
 * Doubts about a page that was changed before it was published.
 * @param published the day it was published
 * @param modified the day it was changed
 * @example
 * orderIssues(null, null); // []
 */
export function orderIssues(
  published: Found<PublishedReading> | null,
  modified: Found<PublishedReading> | null,
): Issue[] {
  if (published === null || modified === null || modified.value.to >= published.value.from) return [];
  const message = `Changed on ${modified.value.edtf}, before it was published on ${published.value.edtf}.`;
  return [readIssue('modified-before-published', message)];
}
