import type { SentenceView } from '../clause/clause-view.js';
import type { FrameReading } from './frame.js';
import type { Telling } from './telling.js';

/** A sentence that shows a rule, and the events it gives: `act: actors → recipients`. */
export interface EventExample {
  readonly text: string;
  readonly finds: readonly string[];
}

/** A word of a sentence that may tell an act. */
export interface Trigger {
  readonly reading: FrameReading;
  /** First word and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly chunk: number;
  /** The verb holds its object in `-nya` (`menyelidikinya`). */
  readonly holdsObject?: boolean;
  /** The thing acted on may be any of several coordinated nouns, not only the first. */
  readonly anyConjunct?: boolean;
}

/** One way in which a clause tells an act. */
export interface EventRule {
  readonly name: string;
  /** Reads a trigger; null where the construction is another one or a required phrase is missing. */
  readonly read: (view: SentenceView, trigger: Trigger) => Telling | null;
  readonly positive: EventExample;
  readonly negative: EventExample;
}
