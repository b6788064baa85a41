import labels from '../../data/number-labels.json' with { type: 'json' };

const LABELS: ReadonlySet<string> = new Set(labels.entries);

/**
 * Tells whether a word before figures makes them a label or score and no date: `nomor 7/2013`.
 * @param word in lower case
 * @example isNumberLabel('skor') // → true
 */
export function isNumberLabel(word: string): boolean {
  return LABELS.has(word);
}
