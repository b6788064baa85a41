import type { Draft } from './draft.js';

/**
 * Tells whether two names stand over the same words.
 *
 * @param a a name
 * @param b another
 */
export function sameSpan(a: Draft, b: Draft): boolean {
  return a.start === b.start && a.end === b.end;
}
