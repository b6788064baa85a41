import type { Mention } from '../../findings.js';

/**
 * Tells whether a mention is of a kind that an act may be done to; a capital that stands for its state is a state, too, and among the targets `capital` also one that is told as a place (`menolak tawaran dari Seoul`).
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
  const isCapital = candidates[0]?.startsWith('capital/') === true;
  if (!isCapital) return false;
  return kind === 'place'
    ? targets.includes('capital')
    : kind === 'organization' && targets.includes('country');
}
