import { beginsWrong } from './wrong-acts.js';

/**
 * Tells whether a text begins with giving shelter to outlaws.
 *
 * @param text from the verb on
 * @example
 * harbours('menampung para pemberontak') // true
 * harbours('melindungi warga dari pemberontak') // false
 */
export function harbours(text: string): boolean {
  const sheltered = /^\p{L}+ (?:(?:para|sejumlah|seorang|anggota|beberapa|sebuah) )?/iu.exec(text);
  return (
    sheltered !== null &&
    beginsWrong(text, 'harbour') &&
    beginsWrong(text.slice(sheltered[0].length), 'outlaw')
  );
}
