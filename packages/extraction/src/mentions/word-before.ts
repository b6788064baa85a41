import { isLetterAt } from '@warta/text';

const HYPHEN = 45;

/** How far before a name the word before it is looked for, in UTF-16 code units. */
const REACH = 24;

/**
 * The word before a place of a text, with its hyphens, in lower case; empty where a mark or figure stands there.
 *
 * @param text the article's text
 * @param at an offset in UTF-16 code units
 * @example
 * wordBefore('di Kota Gaza', 8) // 'kota'
 */
export function wordBefore(text: string, at: number): string {
  const from = Math.max(0, at - REACH);
  let end = at;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > from && (text.charCodeAt(start - 1) === HYPHEN || isLetterAt(text, start - 1))) start -= 1;
  return text.slice(start, end).toLowerCase();
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0;
}
