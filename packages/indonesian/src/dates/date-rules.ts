import type { DateRule } from './date-rule.js';
import { anchored } from './rules/anchored.js';
import { bracketedDay } from './rules/bracketed-day.js';
import { century } from './rules/century.js';
import { clock } from './rules/clock.js';
import { counted } from './rules/counted.js';
import { datelineDay } from './rules/dateline-day.js';
import { dayList } from './rules/day-list.js';
import { dayMonth } from './rules/day-month.js';
import { dayOfMonth } from './rules/day-of-month.js';
import { dayRange } from './rules/day-range.js';
import { decade } from './rules/decade.js';
import { englishDate } from './rules/english-date.js';
import { isoTimestamp } from './rules/iso-timestamp.js';
import { month } from './rules/month.js';
import { monthRange } from './rules/month-range.js';
import { numericDate } from './rules/numeric-date.js';
import { numericRange } from './rules/numeric-range.js';
import { partOf } from './rules/part-of.js';
import { quarter } from './rules/quarter.js';
import { relativeDay } from './rules/relative-day.js';
import { unitRelative } from './rules/unit-relative.js';
import { weekOfMonth } from './rules/week-of-month.js';
import { weekdayAlone } from './rules/weekday-alone.js';
import { weekdayNumeric } from './rules/weekday-numeric.js';
import { year } from './rules/year.js';
import { yearRange } from './rules/year-range.js';

/** All rules, tried in this order at each trigger; the first that reads wins. A new rule is one file and one line here. */
export const DATE_RULES: readonly DateRule[] = [
  isoTimestamp,
  numericDate,
  numericRange,
  dayRange,
  dayList,
  bracketedDay,
  datelineDay,
  dayMonth,
  englishDate,
  weekdayNumeric,
  monthRange,
  month,
  partOf,
  weekOfMonth,
  quarter,
  yearRange,
  decade,
  century,
  year,
  dayOfMonth,
  unitRelative,
  relativeDay,
  counted,
  anchored,
  weekdayAlone,
  clock,
];
