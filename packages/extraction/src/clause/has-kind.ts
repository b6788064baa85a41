import type { Mention, MentionKind } from '../findings.js';

/**
 * Tells whether a mention is of one of several kinds.
 *
 * @param mentions the mentions of the article
 * @param at index of the mention; one that there is not is of no kind
 * @param kinds the kinds asked for
 * @example
 * hasKind([{ kind: 'country' }], 0, 'country', 'group') // true
 * hasKind([{ kind: 'place' }], 0, 'country', 'group') // false
 * hasKind([], 0, 'country') // false
 */
export function hasKind(mentions: readonly Mention[], at: number, ...kinds: readonly MentionKind[]): boolean {
  const kind = mentions[at]?.kind;
  return kind !== undefined && kinds.includes(kind);
}
