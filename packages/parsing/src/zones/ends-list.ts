import type { Line } from '../line.js';
import type { Labels } from './label.js';
import { isBulleted } from './list-item.js';

const LONGEST = 60;
const LEAST_ITEMS = 2;

/**
 * Says whether a line is an item of a numbered or bulleted list that a sentence with a colon opens, so that the body
 * reaches to it even where links to other pages stand before the list.
 * @param lines The lines of the page.
 * @param labels What is known of them.
 * @param index Which line.
 * @example
 * ```ts
 * endsList(splitLines('Syaratnya sebagai berikut:\n1. KTP\n2. Foto', []).lines, [null, null, null], 2); // true
 * ```
 */
export function endsList(lines: readonly Line[], labels: Labels, index: number): boolean {
  let first = index;
  while (index - first < LONGEST && isItem(lines[first], labels, first)) first -= 1;
  const opening = lines[first];
  if (opening === undefined || index - first < LEAST_ITEMS) return false;
  return labels[first] === null && opening.text.endsWith(':') && opening.words >= LEAST_ITEMS;
}

function isItem(line: Line | undefined, labels: Labels, index: number): boolean {
  return line !== undefined && labels[index] === null && isBulleted(line);
}
