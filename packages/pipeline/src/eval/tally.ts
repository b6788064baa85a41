/** How often a field was found right, found wrong, and missed. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Nothing found and nothing missed. */
export const noTally: Tally = { right: 0, wrong: 0, missed: 0 };

/**
 * Adds two tallies.
 * @example addTallies({ right: 1, wrong: 0, missed: 0 }, { right: 1, wrong: 2, missed: 0 }) // { right: 2, wrong: 2, missed: 0 }
 */
export function addTallies(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

/**
 * Precision: the share of what was found that is right.
 * @returns from 0 to 1; 1 where nothing was found
 * @example precision({ right: 3, wrong: 1, missed: 5 }) // 0.75
 */
export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/**
 * Recall: the share of what is there that was found right.
 * @returns from 0 to 1; 1 where nothing is there
 * @example recall({ right: 3, wrong: 5, missed: 1 }) // 0.75
 */
export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/**
 * F1, the harmonic mean of precision and recall (van Rijsbergen 1979, with beta 1).
 * @returns from 0 to 1; 1 where nothing is there and nothing was found
 * @example f1({ right: 2, wrong: 1, missed: 1 }) // 0.6666666666666666
 */
export function f1({ right, wrong, missed }: Tally): number {
  const all = 2 * right + wrong + missed;
  return all === 0 ? 1 : (2 * right) / all;
}
