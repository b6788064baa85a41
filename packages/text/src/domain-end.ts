import data from '../data/domain-endings.json' with { type: 'json' };
import { isWordAt } from './character.js';

const ENDINGS: ReadonlySet<string> = new Set(data.entries);
const LONGEST = Math.max(...data.entries.map((ending) => ending.length));
// Domains of news pages have at most five labels; the limit keeps a text of nothing but `a.a.a.` linear.
const MOST_LABELS = 6;

/**
 * Finds where a domain name ends whose first dot is given: `Bisnis.com`, `REPUBLIKA.CO.ID`.
 * @param text any string
 * @param dot the place of the dot after the first label
 * @param end where to stop, in code units
 * @returns the end of the domain, or -1 where the dotted words are none
 * @example findDomainEnd('Bisnis.com, Jakarta', 6, 19) // → 10
 */
export function findDomainEnd(text: string, dot: number, end: number): number {
  let found = -1;
  let at = dot;
  for (let labels = 0; labels < MOST_LABELS && text.charCodeAt(at) === 46; labels++) {
    const labelEnd = scanLabel(text, at + 1, end);
    if (labelEnd === at + 1) break;
    if (isEnding(text, at + 1, labelEnd)) found = labelEnd;
    at = labelEnd;
  }
  return found;
}

function scanLabel(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isLabelAt(text, at)) at++;
  return at;
}

function isLabelAt(text: string, at: number): boolean {
  return isWordAt(text, at) || (text.charCodeAt(at) === 45 && isWordAt(text, at + 1));
}

// `Tempo.Co` and `KOMPAS.COM` are written; a label like `Id` after a full stop begins a sentence only as `Idul`.
function isEnding(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && ENDINGS.has(text.slice(start, end).toLowerCase());
}
