import type { Span } from '@warta/text';
import type { Zone } from './article.js';
import type { LineOpening } from './marks/opening.js';
import type { DatelineReading } from './metadata/dateline.js';

/** How a line ends: with a sentence end, or open as headlines and labels do. */
export type LineEnding = 'terminal' | 'open';

/** One line of a page without the white space around it, with what rules ask about it most. */
export interface Line extends Span {
  readonly text: string;
  /** Length of its text. To ask the text takes long, for an engine keeps strings of many kinds. */
  readonly length: number;
  /** The last code unit of its text. */
  readonly last: number;
  /** What it is written with: bits of `Ink`. */
  readonly ink: number;
  /** Its first letters, which tell most lines apart from what a rule lists before their head is made. */
  readonly opening: LineOpening;
  /** Lower-case beginning, at most 80 code units, white space collapsed, leading bullets removed. */
  readonly head: string;
  /** The dateline it begins with, or null. */
  readonly dateline: DatelineReading | null;
  /** Whether it says when the page was published, as `isPublishedLine` reads it. */
  readonly isPublished: boolean;
  /** Whether it ends with a photo credit, as `endsWithPhotoCredit` reads it. */
  readonly hasPhotoCredit: boolean;
  /** Number of words, counted up to 64. */
  readonly words: number;
  readonly ending: LineEnding;
  /** Whether an empty line, or the start of the page, stands before it. */
  readonly gap: boolean;
  /** The zone that the container named for it, or null. */
  readonly hint: Zone | null;
}
