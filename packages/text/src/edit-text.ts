import { createOffsetMap, type OffsetMap } from './offset-map.js';
import type { TextEdit } from './text-edit.js';

/** A cleaned text and the way back to the raw one. */
export interface EditedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * Applies edits to a text and keeps the way back.
 * @param raw the text to edit
 * @param edits in text order, without overlap, in code units of `raw`
 * @throws RangeError where edits overlap or are out of order
 * @example editText('a&amp;b', [{ start: 1, end: 6, replacement: '&' }]).text // → 'a&b'
 */
export function editText(raw: string, edits: readonly TextEdit[]): EditedText {
  const map = createOffsetMap(edits);
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end, replacement } of edits) {
    pieces.push(raw.slice(last, start), replacement);
    last = end;
  }
  pieces.push(raw.slice(last));
  return { text: pieces.join(''), map };
}
