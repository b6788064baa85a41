import { isAnyRole } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';

/**
 * Tells whether a word stands for somebody who may be spoken to: an office, people, a body or a pronoun.
 *
 * @param noun in lower case
 * @example
 * isPerson('menteri') // true
 * isPerson('cuaca') // false
 */
export function isPerson(noun: string): boolean {
  return isAnyRole(noun, 'office', 'people', 'organ') || hasClass(noun, 'pronoun');
}
