import type { DateRule } from '../date-rule.js';
import { DASH, GAP, MONTH, SOFT, UNTIL, WEEKDAY, YEAR } from '../fragments.js';
import { resolveRange } from '../resolve-range.js';
import { monthNumber, weekdayNumber } from '../vocabulary.js';

const WEEKDAYS = `(?:hari${GAP})?(?<firstWeekday>${WEEKDAY})(?:${UNTIL}|${GAP}(?:dan|&)${GAP})(?<weekday>${WEEKDAY}),?${SOFT}\\(?`;
const FIRST = `(?<firstDay>\\d{1,2})(?:${SOFT}/${SOFT}(?<firstMonth>\\d{1,2}))?`;
const FIGURES = `${SOFT}/${SOFT}(?<figure>\\d{1,2})(?:${SOFT}/${SOFT}(?<figureYear>\\d{4}))?(?!\\d|[/.,-]\\d)`;
const NAME = `${GAP}(?<month>${MONTH})(?:${GAP}(?<year>${YEAR}))?`;

/** From one day to another in a bracket or after two weekdays: `(2-4/10)`, `Senin-Rabu (2-4/10/2023)`. */
export const numericRange: DateRule = {
  name: 'numeric-range',
  triggers: ['digit', 'weekday', 'unit'],
  // A dash, `&`, `dan`, `hingga`, `sampai`.
  behindWeekday: '-–—&dhs',
  pattern: new RegExp(
    `(?:${WEEKDAYS})?${SOFT}${FIRST}(?:${DASH}|${GAP}(?:dan|&)${GAP})(?<day>\\d{1,2})(?:${FIGURES}|${NAME})(?<close>${SOFT}\\))?`,
    'iy',
  ),
  takesTime: false,
  read(match, { text, reference }) {
    const groups = match.groups ?? {};
    const paired = groups['weekday'] !== undefined;
    if (!paired && (groups['figure'] === undefined || !isBracketed(text, match))) return null;
    const month = groups['month'] === undefined ? Number(groups['figure']) : monthNumber(groups['month']);
    if (!paired && month > 12) return null;
    const year = groups['year'] ?? groups['figureYear'];
    const start = { ...readStart(groups), year: null };
    const end = {
      weekday: paired ? weekdayNumber(groups['weekday']) : null,
      day: Number(groups['day']),
      month,
      year: year === undefined ? null : Number(year),
    };
    const reading = resolveRange(start, end, reference);
    const close = groups['close']?.length ?? 0;
    return paired ? reading : { ...reading, end: match.index + match[0].length - close };
  },
};

function readStart({ firstWeekday, firstDay, firstMonth }: Record<string, string | undefined>) {
  return {
    weekday: firstWeekday === undefined ? null : weekdayNumber(firstWeekday),
    day: Number(firstDay),
    month: firstMonth === undefined ? null : Number(firstMonth),
  };
}

function isBracketed(text: string, match: RegExpExecArray): boolean {
  const open = text.charAt(match.index - 1) === ' ' ? match.index - 2 : match.index - 1;
  return text.charAt(open) === '(' && match.groups?.['close'] !== undefined;
}
