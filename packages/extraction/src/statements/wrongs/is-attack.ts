import { isActOf } from '../../events/act-group.js';
import { frameReadings } from '../../events/frame.js';

/**
 * Tells whether a verb is an attack whatever its object: `menyerang`, `meretas`.
 *
 * @param verb an active verb in lower case
 * @example
 * isAttack('menyerang') // true
 * isAttack('mengirim') // false
 */
export function isAttack(verb: string): boolean {
  return frameReadings(verb).some(
    ({ frame, voice, rest }) =>
      voice === 'active' && rest.length === 0 && frame.object === undefined && isActOf(frame.act, 'strike'),
  );
}
