import type { CueFrame } from '@warta/indonesian';

/**
 * Frames whose object is a target and not yet the content.
 *
 * @param frame the frame of a reporting verb
 * @returns true for `accuse` and `ask`
 * @example
 * takesTarget('accuse') // true
 * takesTarget('say') // false
 */
export function takesTarget(frame: CueFrame): boolean {
  return frame === 'accuse' || frame === 'ask';
}
