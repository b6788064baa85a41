import { actorById } from '@warta/gazetteer';
import { isRoleNoun } from '../../clause/role-noun.js';
import type { Mention } from '../../findings.js';

/** PLOVER sectors of those whose office has states and armed groups act. */
const COMMANDING: ReadonlySet<string> = new Set(['GOV', 'MIL', 'REB']);

function isSpokesman(title: string): boolean {
  return isRoleNoun(title.toLowerCase().split(' ')[0] ?? '', 'spokesman');
}

/**
 * Tells whether a name is that of somebody in office whose `kami` may be taken for their own side, where no state is named beside.
 *
 * @param mention a name
 * @example
 * // Putin → true; Peskov, who only speaks for others, and a name nobody knows → false
 */
export function leadsDeeds({ kind, candidates }: Mention): boolean {
  if (kind !== 'person' || candidates.length === 0) return false;
  return candidates.every((id) => {
    const actor = actorById(id);
    return COMMANDING.has(actor?.sector ?? '') && !actor?.tenures.some(({ title }) => isSpokesman(title));
  });
}
