import type { DateRule } from './date-rule.js';
import { bracketedDay } from './rules/bracketed-day.js';
import { dayMonth } from './rules/day-month.js';
import { isoTimestamp } from './rules/iso-timestamp.js';
import { numericDate } from './rules/numeric-date.js';
import { relativeDay } from './rules/relative-day.js';
import { unitRelative } from './rules/unit-relative.js';
import { weekdayAlone } from './rules/weekday-alone.js';
import { weekdayBracket } from './rules/weekday-bracket.js';

/** All rules, tried in this order at each trigger; the first that reads wins. A new rule is one file and one line here. */
export const DATE_RULES: readonly DateRule[] = [
  isoTimestamp,
  numericDate,
  bracketedDay,
  dayMonth,
  weekdayBracket,
  unitRelative,
  relativeDay,
  weekdayAlone,
];
