import type { ZoneKind } from '../article.js';
import type { Line } from '../line.js';

/** A line that shows what a rule finds, or the nearest line it must leave alone (`kind` null). */
export interface LineExample {
  readonly text: string;
  readonly kind: ZoneKind | null;
}

/** A rule that names a line by its own words, wherever on the page it stands. */
export interface LineRule {
  /** Kebab-case, the name of its file; it becomes `Zone.rule`. */
  readonly name: string;
  /** What the head of every line begins with that the rule finds, in lower case; left out where it may be anything. */
  readonly openings?: readonly string[];
  /** The kind of the line, or null where the rule does not know. */
  readonly read: (line: Line) => ZoneKind | null;
  /** At least one line found and one left alone. */
  readonly examples: readonly LineExample[];
}
