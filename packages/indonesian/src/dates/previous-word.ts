import { isSpaceAt, isWordAt } from '@warta/text';

const LONGEST = 16;

/**
 * Gives the word before a place in lower case, empty where punctuation stands between or none is near.
 * @param text any string
 * @param at a place in it
 * @example previousWord('Pada 2019', 5) // → 'pada'
 */
export function previousWord(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < 3 && isSpaceAt(text, end - 1)) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST && isWordAt(text, start - 1)) start--;
  return text.slice(start, end).toLowerCase();
}
