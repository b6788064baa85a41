import { namesCulprit } from '../wrongs/names-culprit.js';
import { findWrong } from '../wrongs/wrong-acts.js';
import { wrongContext } from '../wrongs/wrong-context.js';

const THERE = new RegExp(`^${wrongContext.any('there-was')} (?:\\p{L}+ ){0,2}?`, 'iu');

/**
 * Tells whether somebody suspects a wrong, by whomever: says who the culprit is, or believes that a wrong was done.
 *
 * @param said what is said
 * @param belief whether the reporting word tells a belief (`menduga`)
 * @example
 * suspectsWrong('ada rekayasa dalam perkara itu', true) // true
 * suspectsWrong('ada peluang dalam perkara itu', true) // false
 */
export function suspectsWrong(said: string, belief: boolean): boolean {
  if (namesCulprit(said) && findWrong(said, 'no-such') < 0) return true;
  const there = belief ? THERE.exec(said) : null;
  if (there === null) return false;
  const rest = said.slice(there[0].length);
  return (['done', 'harm'] as const).some((name) => {
    const at = findWrong(rest, name);
    return at >= 0 && /^(?:\p{L}+ ){0,2}$/u.test(rest.slice(0, at));
  });
}
