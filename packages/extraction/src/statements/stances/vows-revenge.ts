import { anyOf } from '../../any-of.js';
import { isWrong, wrongWords } from '../wrongs/wrong-acts.js';
import { wrongContext } from '../wrongs/wrong-context.js';

const { any } = wrongContext;

/** `Israel akan membayar mahal`: somebody is to pay for it. */
const PAYS = new RegExp(`(?:akan|bakal) (?:segera |pasti |juga )?${any('price')}\\b`, 'iu');

/** `Konsumen akan membayar mahal`: who pays has done nothing. */
const BYSTANDER = new RegExp(`\\b${any('bystander')}(?: [\\p{L}-]+){0,2} $`, 'iu');

const STRIKES = anyOf(wrongWords('strike-back').filter((word) => !isWrong(word, 'take-action')));

/** `Kami tidak segan menenggelamkan kapal`, `tunggu pembalasan kami`. */
const STRIKES_BACK = new RegExp(
  `(?:tidak|tak) (?:akan )?${any('unhesitant')}(?: untuk)? ${STRIKES}\\b|tunggu (?:saja )?${any('retribution')}`,
  'iu',
);

/**
 * Tells whether a text says that somebody is to pay for what was done.
 *
 * @param text what is said
 * @example
 * foretellsPrice('Israel akan membayar mahal atas pembunuhan itu') // true
 * foretellsPrice('Israel akan membayar gaji') // false
 * foretellsPrice('Konsumen akan membayar mahal') // false
 */
export function foretellsPrice(text: string): boolean {
  const at = PAYS.exec(text)?.index ?? -1;
  return at >= 0 && !BYSTANDER.test(text.slice(0, at));
}

/**
 * Tells whether a text threatens by its words alone.
 *
 * @param text what is said
 * @example
 * vowsRevenge('Kami tidak segan menenggelamkan kapal asing') // true
 * vowsRevenge('Kami tidak segan meminta maaf') // false
 */
export function vowsRevenge(text: string): boolean {
  return foretellsPrice(text) || STRIKES_BACK.test(text);
}
