import type { Span } from '@warta/text';

/**
 * Tells whether two names stand over the same words.
 *
 * @param a a name, or its place
 * @param b another
 * @example
 * sameSpan({ start: 0, end: 4 }, { start: 0, end: 4 }) // true
 * sameSpan({ start: 0, end: 4 }, { start: 0, end: 9 }) // false
 */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
