import type { Span } from '@warta/text';

/** How fine a date is. */
export type DatePrecision = 'day' | 'month' | 'year' | 'unknown';

/** One part of a date expression that stood in the text, or that the reader had to supply. */
export type DateField = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'zone';

/** A date expression with its reading. */
export interface DateExpression extends Span {
  readonly text: string;
  /** Extended Date/Time Format (ISO 8601-2), level 1 with sets; empty where no date follows. */
  readonly edtf: string;
  /** First and last possible day, `YYYY-MM-DD`; empty where open. */
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
  /** Fields written in the expression. */
  readonly known: readonly DateField[];
  /** Fields taken from the reference or from the weekday. */
  readonly implied: readonly DateField[];
  /** Clock time `HH:MM` where given, and its zone (`WIB`, `WITA`, `WIT`, `waktu setempat`). */
  readonly time: string | null;
  readonly zone: string | null;
  /** The rule that read it. */
  readonly rule: string;
  /** What is wrong with it: `impossible-date`, `weekday-mismatch`. */
  readonly problems: readonly string[];
}

/** What relative expressions count from. */
export interface DateReference {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where unknown. */
  readonly reference: string | null;
}
