import type { Line } from '../line.js';
import type { BodyRange } from './body-range.js';
import type { Labels } from './label.js';

/** A page while its lines are being named: rules fill the empty labels. */
export interface PageDraft {
  readonly lines: readonly Line[];
  readonly labels: Labels;
  readonly body: BodyRange;
  /** The title as the container states it, or null. */
  readonly statedTitle: string | null;
}
