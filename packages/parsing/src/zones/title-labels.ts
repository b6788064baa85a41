import labels from '../../data/title-labels.json' with { type: 'json' };

const LABELS: ReadonlySet<string> = new Set(labels.entries.map(({ label }) => label));
const OVER: readonly string[] = labels.entries.filter(({ over }) => over).map(({ label }) => `${label}:`);

/**
 * Says whether words only label a title, and are no place: `BREAKING NEWS: Harga Beras Naik`.
 * @param name The words.
 * @example
 * ```ts
 * isTitleLabel('BREAKING NEWS'); // true
 * isTitleLabel('JAKARTA'); // false
 * ```
 */
export function isTitleLabel(name: string): boolean {
  return LABELS.has(name.toLowerCase());
}

/**
 * Says whether a line begins with a label that titles have, and links, captions and bylines too.
 * @param head The beginning of the line, in lower case.
 * @example
 * ```ts
 * opensLikeTitle('video: petani tolak impor'); // true
 * opensLikeTitle('petani tolak impor'); // false
 * ```
 */
export function opensLikeTitle(head: string): boolean {
  return OVER.some((label) => head.startsWith(label));
}
