import { isSpaceCode } from './line-shape.js';

const HEAD_LENGTH = 80;
const SPACE = 32;
const LEADING_BULLETS = /^[\s>•·●▪■►▶»*#|[(_–—-]+/;
const SPACES = /\s+/g;

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

/** Most lines need nothing done: a letter first, single spaces. */
function isPlain(head: string): boolean {
  const first = head.charCodeAt(0);
  if (!(first >= 97 && first <= 122)) return false;
  let before = first;
  for (let index = 1; index < head.length; index += 1) {
    const code = head.charCodeAt(index);
    if (isSpaceCode(code) && (code !== SPACE || before === SPACE)) return false;
    before = code;
  }
  return true;
}
