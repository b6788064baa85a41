import type { Span } from '@warta/text';
import { isWordAt } from '../letter-kind.js';
import { standingWords } from './standing-words.js';

// A page with more candidates is worth a list of all its words.
const FEW = 8;

/**
 * Makes a question whether a word of one capital and small letters stands by itself somewhere in some zones.
 * @param text The page.
 * @param zones Stretches of it, in text order.
 * @example
 * ```ts
 * askStanding('Pasar Budi, YouTube', [{ start: 0, end: 19 }])('Tube'); // false
 * ```
 */
export function askStanding(text: string, zones: readonly Span[]): (word: string) => boolean {
  let asked = 0;
  let listed: ReadonlySet<string> | null = null;
  return (word) => {
    asked += 1;
    if (asked <= FEW) return standsAlone(text, zones, word);
    listed ??= standingWords(text, zones);
    return listed.has(word);
  };
}

function standsAlone(text: string, zones: readonly Span[], word: string): boolean {
  let next = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    while (next < zones.length && (zones[next] as Span).end <= at) next += 1;
    const zone = zones[next];
    if (zone === undefined) return false;
    if (zone.start <= at && at + word.length <= zone.end && isAlone(text, zone, at, at + word.length))
      return true;
  }
  return false;
}

/** What stands beyond the zone is no part of the word. */
function isAlone(text: string, zone: Span, start: number, end: number): boolean {
  return (start === zone.start || !isWordAt(text, start - 1)) && (end === zone.end || !isWordAt(text, end));
}
