import type { DateField, DateParts } from '../date-expression.js';
import type { DateValue } from './date-value.js';

/** What a rule makes of its match. */
export interface DateReading {
  readonly value: DateValue;
  readonly parts: DateParts;
  readonly known: readonly DateField[];
  readonly implied: readonly DateField[];
  readonly problems: readonly string[];
  /** One past the expression, where the rule read on behind its pattern's match. */
  readonly end?: number;
  readonly time?: string | null;
  readonly zone?: string | null;
}

/** No part of a date. */
export const NO_PARTS: DateParts = { year: null, month: null, day: null, weekday: null };
