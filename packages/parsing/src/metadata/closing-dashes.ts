const CLOSING_DASHES = /(?<![\s–—-])[\s–—-]+$/;

/**
 * Takes the dashes off the end of a dateline that stands on a line of its own.
 * @param text The line.
 * @returns The text before them, without blanks at its end.
 * @example
 * ```ts
 * withoutClosingDashes('Jakarta CNN Indonesia —'); // 'Jakarta CNN Indonesia'
 * ```
 */
export function withoutClosingDashes(text: string): string {
  return text.replace(CLOSING_DASHES, '');
}
