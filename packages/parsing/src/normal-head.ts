import { isSpaceCode } from './line-shape.js';

const HEAD_LENGTH = 80;
const LEADING_BULLETS = /^[\s>•·●▪■►▶»*#|[(_–—-]+/;
const SPACES = /\s+/g;
const BLANK = 32;
/** Marks that may stand before what a line says. */
export const BULLETS = '>•·●▪■►▶»*#|[(_–—-';

/**
 * Gives the beginning of a line in the form that stop lines and openings are listed in.
 * @param text The line.
 * @returns At most 80 code units, lower case, white space collapsed, leading bullets removed.
 * @example
 * ```ts
 * normalHead('  • BACA  JUGA : Harga Beras'); // 'baca juga : harga beras'
 * ```
 */
export function normalHead(text: string): string {
  const plain = text.slice(0, HEAD_LENGTH).toLowerCase();
  if (isPlain(plain)) return plain.endsWith(' ') ? plain.trimEnd() : plain;
  const head = text.slice(0, HEAD_LENGTH + 16).toLowerCase();
  return head.replace(LEADING_BULLETS, '').replace(SPACES, ' ').slice(0, HEAD_LENGTH).trimEnd();
}

/** Most lines need nothing done: no bullet first, single spaces. */
function isPlain(head: string): boolean {
  return head.length <= HEAD_LENGTH && !BULLETS.includes(head.charAt(0)) && !hasOddSpace(head);
}

/** White space that is no blank, or two blanks in a row. */
function hasOddSpace(head: string): boolean {
  let wasBlank = false;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    const isBlank = code === BLANK;
    if (isBlank ? wasBlank : isSpaceCode(code)) return true;
    wasBlank = isBlank;
  }
  return false;
}
