import type { Issue, Zone } from './article.js';
import { makeIssue } from './issues.js';

const ADDRESS = /[?&](?:page|halaman|hal)=(\d{1,2}|all)(?!\w)/i;
const TITLE = /\b(?:halaman|page) (\d{1,2}|all)(?!\w)/i;
const NEXT = /^halaman (?:selanjutnya|berikutnya)/i;
const LABELLED = /^(?:halaman|hal|laman|page) ?:? ?(?:\d{1,2} (?:dari|of) [2-9]|\d{1,2}[ |/]{1,3}\d)/i;
const SEVERAL =
  /^1[ |]{1,3}2(?!\d)[\d |]*(?:next|selanjutnya|berikutnya|show all|tampilkan semua|lihat semua|»|>)/i;

/**
 * Tells of a page that is one of several on which an article stands.
 * @param text The page.
 * @param zones Its zones.
 * @param uri Its address, or null.
 * @param titles Titles that its container states.
 * @returns The issue, or none.
 * @example
 * ```ts
 * partOfPage('', [], 'https://contoh.id/berita?page=2').length; // 1
 * partOfPage('', [], 'https://contoh.id/berita?page=all').length; // 0
 * ```
 */
export function partOfPage(
  text: string,
  zones: readonly Zone[],
  uri: string | null,
  titles: readonly string[] = [],
): Issue[] {
  const number = numberIn(ADDRESS, [uri ?? '']) ?? numberIn(TITLE, titles);
  if (number?.toLowerCase() === 'all') return [];
  if (number !== undefined && Number(number) > 1) return [makeIssue('part-of-page', null, `page ${number}`)];
  const counter = zones.find(
    (zone) => zone.kind === 'pagination' && tellsPages(text.slice(zone.start, zone.end)),
  );
  return counter === undefined ? [] : [makeIssue('part-of-page', { start: counter.start, end: counter.end })];
}

function numberIn(pattern: RegExp, texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const number = pattern.exec(text)?.[1];
    if (number !== undefined) return number;
  }
  return undefined;
}

/** `Halaman : 1 2 3`, `1 2 Selanjutnya`; a lone figure, or `1 of 63` beside a picture, tells none. */
function tellsPages(words: string): boolean {
  const counter = words.trim();
  return NEXT.test(counter) || LABELLED.test(counter) || SEVERAL.test(counter);
}
