import { flatMap } from '../../flat-map.js';

/** What stands before the base in an active form, and what the nasal may have replaced. */
const NASALS: readonly (readonly [prefix: string, initials: readonly string[]])[] = [
  ['menge', ['', 'e']],
  ['meny', ['s']],
  ['meng', ['k', '', 'h', 'g']],
  ['mem', ['p', '', 'b']],
  ['men', ['t', '']],
  ['me', ['']],
];

/**
 * Lists what the passive of an active verb may be; most are words that nobody writes.
 *
 * @param active a verb in meN-, in lower case
 * @returns forms in di-; none for other words
 * @example
 * passivesOf('mencuri') // ['ditcuri', 'dicuri', 'dincuri']
 */
export function passivesOf(active: string): readonly string[] {
  return flatMap(
    NASALS.filter(([prefix]) => active.startsWith(prefix)),
    ([prefix, initials]) => initials.map((initial) => `di${initial}${active.slice(prefix.length)}`),
  );
}
