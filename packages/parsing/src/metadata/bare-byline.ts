/** A part of a byline without colons: its label, and where its name begins and ends. */
export interface BarePart {
  readonly word: string;
  readonly label: number;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 160;
const PART =
  /^(\s{0,4})(\p{Lu}\p{Ll}{4,12})\s{1,4}(\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){0,4})\s{0,4}$/u;

/**
 * Reads a byline whose labels stand without colons, parted by bars: `Penulis Budi Santoso | Editor Siti Aminah`.
 *
 * @param text A line.
 * @param isLabel Says whether a word in lower case labels names.
 * @returns One part for each label; empty for a line with one part only, or with anything else in it.
 * @example
 * ```ts
 * bareParts('Penulis Budi Santoso | Editor Siti Aminah', (word) => ['penulis', 'editor'].includes(word)); // [{ word: 'penulis', label: 0, start: 8, end: 20 }, { word: 'editor', label: 23, start: 30, end: 41 }]
 * ```
 */
export function bareParts(text: string, isLabel: (word: string) => boolean): BarePart[] {
  if (text.length > LONGEST || !text.includes('|')) return [];
  const parts: BarePart[] = [];
  let from = 0;
  for (const piece of text.split('|')) {
    const read = PART.exec(piece);
    const [, space = '', label = '', name = ''] = read ?? [];
    if (read === null || !isLabel(label.toLowerCase())) return [];
    const start = from + piece.indexOf(name, space.length + label.length);
    parts.push({ word: label.toLowerCase(), label: from + space.length, start, end: start + name.length });
    from += piece.length + 1;
  }
  return parts.length > 1 ? parts : [];
}
