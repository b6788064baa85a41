import { harbours } from './harbours.js';
import { beginsWrong, findWrong } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';

const { any } = wrongContext;

/** `… ke arah sebuah …`: over what stands before whom or what a shot struck. */
const AT = new RegExp(`\\s${any('aims-at')} (?:${any('some')} )?`, 'u');

/** `menembakkan 500 drone ke kota-kota`, not `ke laut`. */
function shoots(text: string): boolean {
  const shot = beginsWrong(text, 'shoot') ? findWrong(text, 'shot') : -1;
  const to = shot < 0 ? null : AT.exec(text.slice(shot));
  return to !== null && beginsWrong(text.slice(shot + to.index + to[0].length), 'struck');
}

/** `menerima suap`, `menerima uang suap`. */
function takesBribe(text: string): boolean {
  const taken = /^menerima (?:uang )?/iu.exec(text);
  if (taken === null) return false;
  return (
    beginsWrong(text.slice('menerima '.length), 'bribe') || beginsWrong(text.slice(taken[0].length), 'bribe')
  );
}

/**
 * Tells whether a text begins with words that tell a wrong as a whole: a phrase, shots at somebody, a bribe taken, a part in a deed.
 *
 * @param text from the verb on
 * @example
 * beginsWithWrong('berada di balik serangan itu') // true
 * beginsWithWrong('berada di balik gedung itu') // false
 */
export function beginsWithWrong(text: string): boolean {
  if (beginsWrong(text, 'phrase') || shoots(text) || harbours(text)) return true;
  if (beginsWrong(text, 'loss') || takesBribe(text)) return true;
  return beginsWrong(text, 'behind') && (findWrong(text, 'harm') > 0 || findWrong(text, 'done') > 0);
}
