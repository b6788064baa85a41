import { breadcrumbLine } from './breadcrumb-line.js';
import { bylineLine } from './byline-line.js';
import { creditLine } from './credit-line.js';
import { embedLine } from './embed-line.js';
import { lineOpening } from './line-opening.js';
import type { LineRule } from './line-rule.js';
import { noWords } from './no-words.js';
import { outletLine } from './outlet-line.js';
import { paginationLine } from './pagination-line.js';
import { selfDescription } from './self-description.js';
import { stopLine } from './stop-line.js';
import { tagLine } from './tag-line.js';

/** The rules that name a line by its own words, in the order they are asked. */
export const LINE_RULES: readonly LineRule[] = [
  stopLine,
  paginationLine,
  creditLine,
  lineOpening,
  bylineLine,
  tagLine,
  embedLine,
  breadcrumbLine,
  outletLine,
  selfDescription,
  noWords,
];
