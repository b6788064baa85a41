import { beginsWrong } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';

/** The verb, and the small word before who is sheltered. */
const SHELTERED = new RegExp(`^\\p{L}+ (?:${wrongContext.any('those')} )?`, 'iu');

/**
 * Tells whether a text begins with giving shelter to outlaws.
 *
 * @param text from the verb on
 * @example
 * harbours('menampung para pemberontak') // true
 * harbours('melindungi warga dari pemberontak') // false
 */
export function harbours(text: string): boolean {
  const sheltered = SHELTERED.exec(text);
  return (
    sheltered !== null &&
    beginsWrong(text, 'harbour') &&
    beginsWrong(text.slice(sheltered[0].length), 'outlaw')
  );
}
