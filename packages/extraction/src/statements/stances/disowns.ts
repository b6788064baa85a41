import { isWrong } from '../wrongs/wrong-acts.js';
import { ownDeeds } from './own-deeds.js';

const { any, is } = ownDeeds;

const NOT_DONE = new RegExp(`^(?:${any('self')} )?${any('no')}(?: pernah| sama sekali| ikut)* `, 'iu');

/**
 * Tells whether somebody disowns a wrong with `mengaku`: `mengaku tidak pernah menerima uang`.
 *
 * @param cue the reporting word, in lower case
 * @param said what is said
 * @example
 * disowns('mengaku', 'tidak pernah menerima uang') // true
 * disowns('mengaku', 'tidak pernah belajar piano') // false
 */
export function disowns(cue: string, said: string): boolean {
  if (!is(cue, 'admits')) return false;
  const rest = said.replace(NOT_DONE, '');
  if (rest === said) return false;
  const [verb = '', object = ''] = rest.toLowerCase().split(/\s+(?:dalam |di )?/u);
  const wrong = (['gain', 'harm', 'done'] as const).some((name) => isWrong(object, name));
  return isWrong(verb, 'wrong') || (isWrong(verb, 'part') && wrong);
}
