import data from '../data/mask-neighbours.json' with { type: 'json' };
import { isWordCode } from './fold.js';
import type { DataFile } from './raw.js';

interface Neighbour {
  readonly word: string;
  readonly side: string;
}

const { entries } = data as DataFile<Neighbour>;

/** Words by their last letter (before a name) or first letter (after it). */
function groupByEdge(side: string, edgeOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { word, side: of } of entries) {
    if (of !== side) continue;
    const edge = edgeOf(word);
    groups.set(edge, [...(groups.get(edge) ?? []), word]);
  }
  return groups;
}

const before = groupByEdge('before', (word) => word.slice(-1));
const after = groupByEdge('after', (word) => word.slice(0, 1));

function endsWith(text: string, word: string, end: number): boolean {
  const start = end - word.length;
  return text.startsWith(word, start) && (start === 0 || !isWordCode(text.charCodeAt(start - 1)));
}

function startsWith(text: string, word: string, start: number): boolean {
  return text.startsWith(word, start) && !isWordCode(text.charCodeAt(start + word.length));
}

/**
 * Tells whether a country or place is a part of another name by the word beside it.
 * @param text - the text
 * @param start - UTF-16 code units
 * @param end - UTF-16 code units
 * @example
 * isPartOfName('Universitas Georgia', 12, 19) // true
 */
export function isPartOfName(text: string, start: number, end: number): boolean {
  const heads = text.charAt(start - 1) === ' ' ? before.get(text.charAt(start - 2)) : undefined;
  if (start > 1 && heads?.some((word) => endsWith(text, word, start - 1))) return true;
  const tails = text.charAt(end) === ' ' ? after.get(text.charAt(end + 1)) : undefined;
  return tails?.some((word) => startsWith(text, word, end + 1)) ?? false;
}
