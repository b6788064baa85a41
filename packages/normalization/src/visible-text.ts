import type { Span } from '@warta/text';

/**
 * Reads a span as one line.
 *
 * @param text - The text of the article.
 * @param span - A span of it.
 * @returns The words with single spaces, or null where nothing is visible.
 * @example
 * visibleText('Budi\n Santoso', { start: 0, end: 13 }) // 'Budi Santoso'
 */
export function visibleText(text: string, span: Span | null): string | null {
  return span === null ? null : visible(text.slice(span.start, span.end));
}

/**
 * Brings a value to one line.
 *
 * @param value - Any text, or null.
 * @returns The words with single spaces, or null where nothing is visible.
 * @example
 * visible('  ') // null
 */
export function visible(value: string | null): string | null {
  const line = (value ?? '').replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
