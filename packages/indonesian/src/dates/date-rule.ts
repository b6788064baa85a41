import type { Day } from './calendar.js';
import type { DateReading } from './date-reading.js';
import type { ReferenceRange } from './reference-range.js';

/** What may stand at the beginning of a date expression; `digit` is one to three figures, `year` four. */
export type DateTrigger =
  | 'digit'
  | 'year'
  | 'month'
  | 'weekday'
  | 'count'
  | 'unit'
  | 'part'
  | 'relative'
  | 'clock';

/** A day, month or year named before. */
export interface DateAnchor {
  /** The day, or the first of the month or year. */
  readonly day: Day;
  readonly precision: 'day' | 'month' | 'year';
  /** Where its expression ends, in code units. */
  readonly end: number;
}

/** What a rule may look at. */
export interface DateContext {
  readonly text: string;
  readonly reference: ReferenceRange | null;
  /** The last day, month or year read before this place: what `sehari sebelumnya` counts from. */
  readonly anchor: DateAnchor | null;
}

/** One way of writing dates. */
export interface DateRule {
  readonly name: string;
  /** Where it is tried. */
  readonly triggers: readonly DateTrigger[];
  /**
   * What, in lower case, must stand behind a weekday, past blanks, commas, full stops and brackets, for the pattern to
   * match at the weekday; where it is left out, anything. To look is much faster than to try the pattern.
   */
  readonly behindWeekday?: string;
  /** Sticky; tried at the trigger. */
  readonly pattern: RegExp;
  /** Whether a clock time, time of day or zone may follow and belongs to the expression. */
  readonly takesTime: boolean;
  /** Reads a match, or refuses it with null. */
  readonly read: (match: RegExpExecArray, context: DateContext) => DateReading | null;
}
