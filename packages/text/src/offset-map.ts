import type { Span } from './span.js';
import type { TextEdit } from './text-edit.js';

/** Carries spans between a raw text and the text cleaned from it. */
export interface OffsetMap {
  /** The raw span behind a span of the cleaned text; it covers every edit it touches. */
  toRaw(span: Span): Span;
  /** The cleaned span of a raw one; inside a replacement it covers the whole replacement. */
  toClean(span: Span): Span;
}

/** Where two texts correspond: both sides of one boundary, in code units. */
interface Knot {
  readonly raw: number;
  readonly clean: number;
}

/**
 * Makes the map that belongs to a list of edits.
 * @param edits in text order, without overlap, in raw code units
 * @throws RangeError where edits overlap or are out of order
 * @example createOffsetMap([{ start: 1, end: 4, replacement: '' }]).toRaw({ start: 1, end: 2 }) // → { start: 4, end: 5 }
 */
export function createOffsetMap(edits: readonly TextEdit[]): OffsetMap {
  const knots = tieKnots(edits);
  return {
    toRaw: (span) => mapSpan(knots, 'clean', 'raw', span),
    toClean: (span) => mapSpan(knots, 'raw', 'clean', span),
  };
}

// Knots come in pairs, the start and the end of an edit; between pairs the texts are equal.
function tieKnots(edits: readonly TextEdit[]): Knot[] {
  const knots: Knot[] = [{ raw: 0, clean: 0 }];
  let shift = 0;
  let last = 0;
  for (const { start, end, replacement } of edits) {
    if (start < last || end < start) throw new RangeError(`edit ${start}–${end} overlaps or is out of order`);
    knots.push({ raw: start, clean: start + shift });
    shift += replacement.length - (end - start);
    knots.push({ raw: end, clean: end + shift });
    last = end;
  }
  return knots;
}

type Side = keyof Knot;

function mapSpan(knots: readonly Knot[], from: Side, to: Side, span: Span): Span {
  const start = mapStart(knots, from, to, span.start);
  if (span.start === span.end) return { start, end: start };
  return { start, end: Math.max(start, mapEnd(knots, from, to, span.end)) };
}

// The last knot at or before the place: an edit's start sends the place to the edit's start on the other side.
function mapStart(knots: readonly Knot[], from: Side, to: Side, at: number): number {
  const index = lastAtOrBefore(knots, from, at);
  const knot = knots[index] as Knot;
  return index % 2 === 0 ? knot[to] + at - knot[from] : knot[to];
}

// The first knot at or after the place: inside an edit the place goes to the edit's end on the other side.
function mapEnd(knots: readonly Knot[], from: Side, to: Side, at: number): number {
  const index = lastAtOrBefore(knots, from, at - 1);
  const knot = knots[index] as Knot;
  const next = knots[index + 1];
  return index % 2 === 0 || next === undefined ? knot[to] + at - knot[from] : next[to];
}

function lastAtOrBefore(knots: readonly Knot[], side: Side, at: number): number {
  let low = 0;
  let high = knots.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((knots[middle] as Knot)[side] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
