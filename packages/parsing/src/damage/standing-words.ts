import type { Span } from '@warta/text';
import { findAll } from '../find-all.js';
import { LetterKind, letterKind } from '../letter-kind.js';

const { Lower, Other, Upper } = LetterKind;
const STANDING = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

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
    // The pattern is for rare signs, emoji and other scripts.
    if (addFromTable(text, zone, words)) continue;
    for (const match of findAll(STANDING, text.slice(zone.start, zone.end))) words.add(match[0]);
  }
  return words;
}

/** Adds the words of a zone in one pass; false where a code unit is not in the table. */
function addFromTable(text: string, zone: Span, words: Set<string>): boolean {
  let before: number = Other;
  for (let at = zone.start; at < zone.end; ) {
    const kind = letterKind(text.charCodeAt(at));
    if (kind === undefined) return false;
    const begins = kind === Upper && before === Other;
    const end = begins ? endOfSmall(text, at + 1, zone.end) : at + 1;
    if (end > at + 1 && stopsAt(text, end, zone.end)) words.add(text.slice(at, end));
    before = kind;
    at = end;
  }
  return true;
}

function endOfSmall(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && letterKind(text.charCodeAt(at)) === Lower) at += 1;
  return at;
}

function stopsAt(text: string, at: number, end: number): boolean {
  return at === end || letterKind(text.charCodeAt(at)) === Other;
}
