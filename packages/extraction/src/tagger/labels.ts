import type { TaggedKind } from './name-token.js';

/** How many labels a token may have: outside, and begin and inside of each kind. */
export const LABELS = 7;

/** The label of a token outside all names. */
export const OUTSIDE = 0;

const KINDS: readonly TaggedKind[] = ['person', 'organization', 'place'];

/**
 * Tells whether a label begins a name.
 * @param label - 0 (outside) to 6
 * @example
 * isBegin(3) // true
 */
export function isBegin(label: number): boolean {
  return (label & 1) === 1;
}

/**
 * Tells whether a label may stand behind another: the inside of a name follows its own begin or inside only.
 * @param before - the label before, outside at the start of a sentence
 * @param label - the label
 * @example
 * [mayFollow(1, 2), mayFollow(1, 4)] // [ true, false ]
 */
export function mayFollow(before: number, label: number): boolean {
  return label === OUTSIDE || isBegin(label) || before === label || before === label - 1;
}

/**
 * The kind of name that a label belongs to.
 * @param label - 1 to 6
 * @throws RangeError for the label of tokens outside
 * @example
 * kindOf(2) // 'person'
 */
export function kindOf(label: number): TaggedKind {
  const kind = KINDS[(label - 1) >> 1];
  if (kind === undefined) throw new RangeError(`No kind of name has the label ${label}`);
  return kind;
}

/**
 * The label that begins a name of a kind; the next one continues it.
 * @param kind - the kind
 * @example
 * beginOf('place') // 5
 */
export function beginOf(kind: TaggedKind): number {
  return KINDS.indexOf(kind) * 2 + 1;
}
