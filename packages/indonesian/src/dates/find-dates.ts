import type { DateExpression, DateParts, DateReference } from '../date-expression.js';
import { type Day, makeDay } from './calendar.js';
import type { DateReading } from './date-reading.js';
import type { DateContext, DateRule, DateTrigger } from './date-rule.js';
import { DATE_RULES } from './date-rules.js';
import type { DateValue } from './date-value.js';
import { nextTrigger, type TriggerPlace } from './next-trigger.js';
import { readTime } from './read-time.js';
import { readReference } from './reference-range.js';

/**
 * Finds the date expressions of a text, in text order and without overlap.
 * @param text any string; spans count its UTF-16 code units
 * @param options what relative expressions and open years count from
 * @example findDates('Pernyataan pada Kamis (26/10).', { reference: '2023-10-27' }).map((date) => [date.text, date.edtf])
 * // → [['Kamis (26/10)', '2023-10-26']]
 */
export function findDates(text: string, options: DateReference): DateExpression[] {
  const found: DateExpression[] = [];
  let context: DateContext = { text, reference: readReference(options.reference), anchor: null };
  let place = nextTrigger(text, 0);
  while (place !== null) {
    const date = readAt(place, context);
    place = nextTrigger(text, date?.end ?? place.end);
    if (date === null) continue;
    found.push(date);
    if (place !== null)
      context = { text, reference: context.reference, anchor: anchorOf(date) ?? context.anchor };
  }
  return found;
}

const RULES_BY_TRIGGER = groupRules();

function groupRules(): ReadonlyMap<DateTrigger, readonly DateRule[]> {
  const groups = new Map<DateTrigger, DateRule[]>();
  for (const rule of DATE_RULES) {
    for (const trigger of rule.triggers) groups.set(trigger, [...(groups.get(trigger) ?? []), rule]);
  }
  return groups;
}

function readAt({ start, end, trigger }: TriggerPlace, context: DateContext): DateExpression | null {
  const sign = trigger === 'weekday' ? signBehind(context.text, end) : '';
  for (const rule of RULES_BY_TRIGGER.get(trigger) ?? []) {
    if (sign !== '' && rule.behindWeekday?.includes(sign) === false) continue;
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(context.text);
    const reading = match === null ? null : rule.read(match, context);
    if (match !== null && reading !== null) {
      return toExpression(rule, reading, context.text, start, start + match[0].length);
    }
  }
  return null;
}

/** What stands behind a weekday, past blanks, commas, full stops and brackets; empty where its word goes on. */
function signBehind(text: string, end: number): string {
  let at = end;
  while (BETWEEN.includes(text.charAt(at)) && at < text.length) at++;
  const sign = text.charAt(at).toLowerCase();
  return sign === "'" || sign === '’' ? '' : sign;
}

const BETWEEN = ' \t\u00a0,.(';

function toExpression(
  rule: DateRule,
  reading: DateReading,
  text: string,
  start: number,
  matchEnd: number,
): DateExpression {
  const end = reading.end ?? matchEnd;
  const clock = rule.takesTime && reading.time === undefined ? readTime(text, end) : null;
  const stop = clock?.end ?? end;
  const { edtf, from, to, precision } = reading.value;
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    edtf,
    from,
    to,
    precision,
    known: clock === null ? reading.known : [...reading.known, ...clock.known],
    implied: reading.implied,
    parts: fillParts(reading),
    time: clock?.time ?? reading.time ?? null,
    zone: clock?.zone ?? reading.zone ?? null,
    rule: rule.name,
    problems: reading.problems,
  };
}

function anchorOf(date: DateExpression): DateContext['anchor'] {
  if (date.precision === 'unknown' || !/^\d{4}(?:-\d\d){0,2}$/.test(date.edtf)) return null;
  const day = readDay(date.from);
  return day === null ? null : { day, precision: date.precision, end: date.end };
}

function onlyDay({ precision, from, to }: DateValue): Day | null {
  if (precision !== 'day' || from !== to) return null;
  return readDay(from);
}

/** Of `YYYY-MM-DD`; to read figures takes a fraction of the time of `Number(text.slice(…))`. */
function readDay(text: string): Day | null {
  return text.length !== 10 ? null : makeDay(figures(text, 0, 4), figures(text, 5, 7), figures(text, 8, 10));
}

function figures(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

function fillParts({ parts, value }: DateReading): DateParts {
  const day = onlyDay(value);
  return day === null ? parts : { year: day.year, month: day.month, day: day.day, weekday: parts.weekday };
}
