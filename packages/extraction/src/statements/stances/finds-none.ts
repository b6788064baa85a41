import { proofWords } from './proof-words.js';

const { any } = proofWords;

/** `tidak memiliki indikasi bahwa`, `belum melihat tanda-tanda adanya`. */
const NONE_FOUND = new RegExp(
  `^(?:[^,;."“”]{0,60} )?(?:tidak|tak|belum) ${any('seen')} (?:(?:satu pun|cukup|sedikit pun) )?${any('sign')} (?:(?:${any('sure')}|\\d{1,3}(?: ?%| persen)) )?(?:yang ${any('shows')} )?${any('of-what')}`,
  'iu',
);

/** `tidak melihat bukti China memasok senjata`: whose deed it would be stands right behind. */
const NONE_OF_NAMED = new RegExp(
  `^(?:[^,;."“”]{0,60} )?(?:[Tt]idak|[Tt]ak|[Bb]elum) ${any('seen')} (?:(?:satu pun|cukup|sedikit pun) )?${any('sign')} (?:${any('sure')} )?\\p{Lu}`,
  'u',
);

/** Most statements negate nothing, and are read no further. */
const NEGATED = /(?:tidak|tak|belum) /i;

/**
 * Tells whether somebody says to have seen nothing that would show a deed: such a statement alleges nothing.
 *
 * @param said what is said
 * @example
 * findsNone('tidak memiliki bukti bahwa Beijing mengirim senjata') // true
 * findsNone('memiliki bukti bahwa Beijing mengirim senjata') // false
 */
export function findsNone(said: string): boolean {
  return NEGATED.test(said) && (NONE_FOUND.test(said) || NONE_OF_NAMED.test(said));
}
