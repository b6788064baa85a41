import type { Mention } from '../../findings.js';

/**
 * Tells whether a mention is of a kind that an act may be done to; a capital is its state, too, also where it is told as a place (`menolak tawaran dari Seoul`).
 *
 * @param targets the kinds
 * @param mention the mention
 * @example
 * // menghukum [Beijing], of states only → true; menghukum [PSSI] → false
 */
export function isTargetKind(
  targets: readonly string[],
  { kind, candidates }: Pick<Mention, 'kind' | 'candidates'>,
): boolean {
  if (targets.includes(kind)) return true;
  const isState =
    (kind === 'organization' || kind === 'place') && candidates[0]?.startsWith('capital/') === true;
  return isState && targets.includes('country');
}
