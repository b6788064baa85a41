import type { ZoneKind } from '../article.js';

/** What closes the last paragraph. */
export interface Closing {
  /** Offset in the paragraph. */
  readonly start: number;
  readonly kind: ZoneKind;
  readonly rule: string;
}

const REACH = 64;
const BRACKET = /[([]([^()[\]]{1,56})[)\]]\s*[.*]{0,3}$/;
const INITIALS = /^\s*[\p{L}\p{N}*]{2,6}(?:\s*[/|,-]\s*[\p{L}\p{N}*-]{1,8}){0,4}\s*$/u;
const NAME = /^\s*\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,4}\s*$/u;
const STARS = /\*{3,}\s*$/;

/**
 * Reads the bracket that closes the last paragraph: initials, a name, an agency.
 * @param text The paragraph.
 * @returns Where it begins and what it is, or null.
 * @example
 * ```ts
 * readClosing('Harga beras naik. (bud/sit)'); // { start: 18, kind: 'byline', rule: 'closing-initials' }
 * ```
 */
export function readClosing(text: string): Closing | null {
  const offset = Math.max(0, text.length - REACH);
  const tail = text.slice(offset);
  const bracket = BRACKET.exec(tail);
  if (bracket === null) {
    const stars = STARS.exec(tail);
    return stars === null ? null : { start: offset + stars.index, kind: 'other', rule: 'closing-stars' };
  }
  const inner = bracket[1] ?? '';
  const before = text.slice(0, offset + bracket.index).trimEnd();
  if (before === '' || !/[.!?"”'’…*]$/.test(before)) return null;
  const start = offset + bracket.index;
  if (INITIALS.test(inner)) return { start, kind: 'byline', rule: 'closing-initials' };
  return NAME.test(inner) ? { start, kind: 'byline', rule: 'closing-name' } : null;
}
