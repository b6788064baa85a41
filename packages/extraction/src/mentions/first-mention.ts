import type { Mention } from '../findings.js';

/**
 * The first mention of whom or what a name stands for.
 *
 * @param mentions the mentions of the article
 * @param index one of them
 * @returns index of the mention that it takes up, or its own where it takes up none
 * @example
 * // Budi Santoso pulang. Santoso lelah. → for `Santoso` the index of `Budi Santoso`
 */
export function firstMention(mentions: readonly Mention[], index: number): number {
  return mentions[index]?.antecedent ?? index;
}
