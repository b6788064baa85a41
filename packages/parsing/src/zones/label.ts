import type { ZoneKind } from '../article.js';

/** What a line is, and the rule that says so. */
export interface Label {
  readonly kind: ZoneKind;
  readonly rule: string;
}

/** The labels of a page's lines, one for each, null where nothing is known yet. */
export type Labels = (Label | null)[];
