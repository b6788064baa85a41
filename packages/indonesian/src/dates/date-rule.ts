import type { Day } from './calendar.js';
import type { DateReading } from './date-reading.js';
import type { ReferenceRange } from './reference-range.js';

/** What may stand at the beginning of a date expression. */
export type DateTrigger =
  | 'digit'
  | 'month'
  | 'weekday'
  | 'count'
  | 'unit'
  | 'part'
  | 'relative'
  | 'clock'
  | 'bracket';

/** What a rule may look at. */
export interface DateContext {
  readonly text: string;
  readonly reference: ReferenceRange | null;
  /** The last single day read before this place: what `sehari sebelumnya` counts from. */
  readonly anchor: Day | null;
}

/** One way of writing dates. */
export interface DateRule {
  readonly name: string;
  /** Where it is tried. */
  readonly triggers: readonly DateTrigger[];
  /** Sticky; tried at the trigger. */
  readonly pattern: RegExp;
  /** Whether a clock time, time of day or zone may follow and belongs to the expression. */
  readonly takesTime: boolean;
  /** Reads a match, or refuses it with null. */
  readonly read: (match: RegExpExecArray, context: DateContext) => DateReading | null;
}
