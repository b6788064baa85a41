const HEAD_LENGTH = 80;
const LEADING_BULLETS = /^[\s>•·●▪■►▶»*#|[(_–—-]+/;
// Most lines need nothing done: a letter first, single spaces.
const PLAIN = /^[a-z](?:[^\s]| (?! ))*$/;
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
  if (PLAIN.test(plain)) return plain.trimEnd();
  const head = text.slice(0, HEAD_LENGTH + 16).toLowerCase();
  return head.replace(LEADING_BULLETS, '').replace(SPACES, ' ').slice(0, HEAD_LENGTH).trimEnd();
}
