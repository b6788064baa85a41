import type { Line } from '../line.js';
import { bodyEnd } from './body-end.js';
import { bodyStart } from './body-start.js';
import type { Labels } from './label.js';

/** The lines of the body: `[first, last]`, both included; `first` is past `last` where there is none. */
export interface BodyRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds where the body begins and ends.
 * @param lines The lines of the page.
 * @param labels What is known of them.
 * @returns Indices into `lines`.
 * @example
 * ```ts
 * bodyRange(lines, labels); // { first: 2, last: 14 }
 * ```
 */
export function bodyRange(lines: readonly Line[], labels: Labels): BodyRange {
  const first = bodyStart(lines, labels);
  if (first < 0) return { first: lines.length, last: lines.length - 1 };
  return { first, last: bodyEnd(lines, labels, first) };
}
