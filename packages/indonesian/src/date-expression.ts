import type { Span } from '@warta/text';

/** How fine a date is; a week, a part of a month and a one-of set of days are `month` fine, as no single day is known. */
export type DatePrecision = 'day' | 'month' | 'year' | 'unknown';

/** One part of a date expression that stood in the text, or that the reader had to supply. */
export type DateField = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'zone';

/** The numbers of a date expression, known or implied; null where neither, or where more than one day is meant. */
export interface DateParts {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 1 for Monday to 7 for Sunday, as written. */
  readonly weekday: number | null;
}

/** A date expression with its reading. */
export interface DateExpression extends Span {
  readonly text: string;
  /**
   * Extended Date/Time Format (ISO 8601-2), level 1 with sets: `2023-10-26`, `2023-10`, `2023`, `199X`, `18XX`, `2023-10-20~`,
   * `2023-07-18/2023-07-27` (all days from, to), `{2023-10-08,2023-10-13}` (both), `[2023-10-01..2023-10-31]` (one of);
   * empty where no date follows.
   */
  readonly edtf: string;
  /** First and last possible day, `YYYY-MM-DD`; empty where open. */
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
  /** Fields written in the expression. */
  readonly known: readonly DateField[];
  /** Fields taken from the reference or from the weekday. */
  readonly implied: readonly DateField[];
  /** The numbers, for callers that settle an open year themselves. */
  readonly parts: DateParts;
  /** Clock time `HH:MM` where given, and its zone (`WIB`, `WITA`, `WIT`, `waktu setempat`, `Z`, `+07:00`). */
  readonly time: string | null;
  readonly zone: string | null;
  /** The rule that read it. */
  readonly rule: string;
  /** What is wrong with it: `impossible-date`, `implausible-year`, `weekday-mismatch`. */
  readonly problems: readonly string[];
}

/** What relative expressions count from. */
export interface DateReference {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where unknown. */
  readonly reference: string | null;
}
