import type { Zone } from '../article.js';
import { joinInline } from '../join-inline.js';
import { joinWrapped } from '../join-wrapped.js';
import type { Line } from '../line.js';
import type { PageMarks } from '../marks/page-marks.js';
import type { BodyOpening } from '../metadata/zone-dateline.js';
import { splitLines } from '../split-lines.js';
import { unfoldLine } from '../unfold-line.js';
import { bodyRange } from './body-range.js';
import { nameBody } from './body-zones.js';
import { nameHead } from './head-zones.js';
import type { Label } from './label.js';
import { labelLines } from './label-lines.js';
import type { PageDraft } from './page-draft.js';
import { partLine } from './part-line.js';
import { nameRepeats } from './repeat-lines.js';
import { nameTail } from './tail-zones.js';

const UNNAMED: Label = { kind: 'other', rule: 'unnamed' };

/** The zones of a page, and the places in it that later stages begin at. */
export interface PageZones {
  /** In text order; they hold every character that is not white space. */
  readonly zones: readonly Zone[];
  readonly marks: PageMarks;
  /** The dateline that the body begins with, or null. */
  readonly opening: BodyOpening | null;
}

/**
 * Divides a page into zones.
 * @param text The page.
 * @param hints Zones the container is sure of, in text order, without overlap.
 * @param statedTitle The title as the container states it, or null.
 * @example
 * ```ts
 * readZones('Harga Beras Naik\n\nHarga beras naik sejak pekan lalu, kata seorang pedagang di pasar.', [], null).zones.map((zone) => zone.kind); // ['title', 'body']
 * ```
 */
export function readZones(text: string, hints: readonly Zone[], statedTitle: string | null): PageZones {
  const { lines: raw, marks } = splitLines(text, hints);
  const lines = wholeLines(text, raw);
  const labels = labelLines(lines);
  const draft: PageDraft = { lines, labels, body: bodyRange(lines, labels), statedTitle };
  nameHead(draft);
  nameBody(draft);
  nameTail(draft);
  nameRepeats(draft);
  return { zones: partLines(draft), marks, opening: bodyOpening(draft) };
}

function partLines({ lines, labels, body }: PageDraft): Zone[] {
  const zones: Zone[] = [];
  for (const [index, line] of lines.entries()) {
    const { kind, rule } = labels[index] ?? UNNAMED;
    const whole: Zone = { start: line.start, end: line.end, kind, rule };
    if (kind === 'body') partLine(zones, line, whole, index === body.first, index === body.last);
    else zones.push(whole);
  }
  return zones;
}

function bodyOpening({ lines, labels, body }: PageDraft): BodyOpening | null {
  const first = lines[body.first];
  if (first === undefined || labels[body.first]?.kind !== 'body' || first.dateline === null) return null;
  return { start: first.start, dateline: first.dateline };
}

/** Joins what was broken inside a sentence, and cuts a page that stands in one line. */
function wholeLines(text: string, lines: readonly Line[]): readonly Line[] {
  const joined = joinWrapped(text, joinInline(text, lines));
  const [first] = joined;
  const parts = first === undefined ? [] : unfoldLine(text, first);
  return parts.length < 2 ? joined : [...parts, ...joined.slice(1)];
}
