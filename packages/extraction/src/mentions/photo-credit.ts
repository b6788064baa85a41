import type { Span } from '@warta/text';
import data from '../../data/photo-labels.json' with { type: 'json' };
import { flatMap } from '../flat-map.js';

const LABEL = new RegExp(`(?:${flatMap(data.entries, (entry) => entry.words).join('|')})\\s*:\\s*$`, 'iu');

/** `STR / KCNA VIA KNS / AFP`: a slash with a space beside it. */
const BESIDE_SLASH = /^ ?\//;

/**
 * Tells whether an acronym in a caption is a part of its photo credit.
 *
 * @param text the article's text
 * @param name the acronym, in UTF-16 code units
 * @returns true where a slash stands beside it
 * @example
 * isPhotoSource('STR / KCNA', { start: 0, end: 3 }) // true
 */
export function isPhotoSource(text: string, { start, end }: Span): boolean {
  return (
    BESIDE_SLASH.test(text.slice(end, end + 2)) || /\/ ?$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/**
 * Tells whether a name in a caption is that of the photographer: beside the slash of a photo credit, or behind `Foto:`.
 *
 * @param text the article's text
 * @param name the name, in UTF-16 code units
 * @returns true where the name credits the picture
 * @example
 * const text = 'Foto: AP/Budi Santoso';
 * isPhotographer(text, { start: 9, end: 21 }) // true
 * isPhotographer('Presiden Budi Santoso di Bogor', { start: 9, end: 21 }) // false
 */
export function isPhotographer(text: string, { start, end }: Span): boolean {
  if (text.charAt(start - 1) === '/' || text.charAt(end) === '/') return true;
  return LABEL.test(text.slice(Math.max(0, start - 20), start));
}
