import type { Span } from './span.js';

/**
 * Tells whether one span lies wholly inside another; a span contains itself.
 * @param outer the wider span
 * @param inner the narrower span
 * @example containsSpan({ start: 0, end: 9 }, { start: 3, end: 9 }) // → true
 */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Tells whether two spans share at least one code unit; neighbours that only touch do not.
 * @param a one span
 * @param b the other
 * @example overlapsSpan({ start: 0, end: 3 }, { start: 3, end: 5 }) // → false
 */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Orders spans for `sort`: by start, the longer first where starts are equal.
 * @param a one span
 * @param b the other
 * @example [{ start: 4, end: 5 }, { start: 0, end: 2 }, { start: 0, end: 9 }].sort(compareSpans)[0] // → { start: 0, end: 9 }
 */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
