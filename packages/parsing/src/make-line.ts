import type { Zone } from './article.js';
import type { Line, LineEnding } from './line.js';
import { isSpaceCode, lineEnding } from './line-shape.js';
import { Ink } from './marks/ink.js';
import { type LineOpening, openingAt } from './marks/opening.js';
import type { PageMarks } from './marks/page-marks.js';
import { scanLine } from './marks/scan-line.js';
import { type DatelineReading, LONGEST_DATELINE, readDateline } from './metadata/dateline.js';
import { readUnseparated } from './metadata/dateline-unseparated.js';
import { normalHead } from './normal-head.js';
import { endsWithPhotoCredit } from './zones/photo-mark.js';
import { isPublishedLine } from './zones/published-line.js';

const { Colon, Dash, Point, Words } = Ink;

/** A stretch of the page. */
export interface Stretch {
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
  /** Whether an empty line, or the start of the page, stands before it. */
  readonly gap: boolean;
  /** The zone that the container named for it, or null. */
  readonly hint: Zone | null;
}

/**
 * Makes a line of a stretch of the page, without the white space around it.
 * @param text The page.
 * @param stretch Where it stands.
 * @param marks Where to add the places that later stages begin at; null where the stretch was read before.
 * @returns The line, or null where the stretch is white space.
 * @example
 * ```ts
 * makeLine('  Hujan. ', { from: 0, to: 9, gap: true, hint: null }, null)?.text; // 'Hujan.'
 * ```
 */
export function makeLine(
  text: string,
  { from, to, gap, hint }: Stretch,
  marks: PageMarks | null,
): Line | null {
  const ink = scanLine(text, from, to, marks);
  if ((ink & Words) === 0) return null;
  let start = from;
  let end = to;
  while (isSpaceCode(text.charCodeAt(start))) start += 1;
  while (isSpaceCode(text.charCodeAt(end - 1))) end -= 1;
  return new PageLine(text, start, end, ink, gap, hint);
}

/** A line whose dear properties are made when they are asked for: most lines are paragraphs, which few rules ask. */
class PageLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly length: number;
  readonly last: number;
  readonly ink: number;
  readonly words: number;
  readonly ending: LineEnding;
  readonly opening: LineOpening;
  readonly gap: boolean;
  readonly hint: Zone | null;
  private knownHead: string | null = null;
  private knownDateline: DatelineReading | null | undefined = undefined;
  private knownPublished: boolean | null = null;
  private knownPhotoCredit: boolean | null = null;

  constructor(page: string, start: number, end: number, ink: number, gap: boolean, hint: Zone | null) {
    this.start = start;
    this.end = end;
    this.text = page.slice(start, end);
    this.length = end - start;
    this.last = page.charCodeAt(end - 1);
    this.ink = ink;
    this.words = ink & Words;
    this.ending = lineEnding(page, start, end);
    this.opening = openingAt(page, start, end);
    this.gap = gap;
    this.hint = hint;
  }

  get head(): string {
    this.knownHead ??= normalHead(this.text);
    return this.knownHead;
  }

  get dateline(): DatelineReading | null {
    if (this.knownDateline === undefined) this.knownDateline = this.readDateline();
    return this.knownDateline;
  }

  get isPublished(): boolean {
    this.knownPublished ??= isPublishedLine(this);
    return this.knownPublished;
  }

  get hasPhotoCredit(): boolean {
    this.knownPhotoCredit ??= endsWithPhotoCredit(this.text);
    return this.knownPhotoCredit;
  }

  /** A dateline has a dash or a colon behind it, or a domain in it. */
  private readDateline(): DatelineReading | null {
    if ((this.ink & (Dash | Colon)) !== 0) return readDateline(this.text);
    return (this.ink & Point) === 0
      ? null
      : readUnseparated(this.text.slice(0, LONGEST_DATELINE), this.ending === 'terminal');
  }
}
