import type { Span } from '@warta/text';

/**
 * Ends what is said at a place.
 *
 * @param content a span of the article's text, or null where nothing is said
 * @param end the place, in UTF-16 code units; absent where nothing ends it
 * @returns the shorter span; unchanged where the place lies behind it, or not behind its beginning
 * @example
 * upTo({ start: 4, end: 20 }, 12) // { start: 4, end: 12 }
 * upTo({ start: 4, end: 20 }, 4) // { start: 4, end: 20 }
 */
export function upTo(content: Span | null, end: number | undefined): Span | null {
  if (content === null || end === undefined || end <= content.start) return content;
  return { start: content.start, end: Math.min(end, content.end) };
}
