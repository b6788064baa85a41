import type { Mention, Speaker } from '../../findings.js';
import { firstMention } from '../../mentions/first-mention.js';

/**
 * Makes a speaker of a name.
 *
 * @param mentions the mentions of the article
 * @param index the mention that names who speaks
 * @returns the speaker, by the first mention of it
 * @example
 * // Budi Santoso pulang. [Santoso] mengatakan stok aman. → the mention `Budi Santoso`
 */
export function namedSpeaker(mentions: readonly Mention[], index: number): Speaker {
  return { kind: 'mention', mention: firstMention(mentions, index) };
}
