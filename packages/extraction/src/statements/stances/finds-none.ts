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

/** `belum ada bukti`, `gagal membuktikan`. */
const NO_PROOF = new RegExp(
  `\\b(?:(?:tidak|tak|belum) ${any('seen')} (?:(?:satu pun|cukup|sedikit pun) )?${any('sign')}|${any('unproven')})\\b`,
  'iu',
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

/**
 * Where somebody says that there is no proof of what follows: who admits that does not confirm it.
 *
 * @param said what is said
 * @returns the place in UTF-16 code units behind which the deed stands, or -1 where nothing of the kind is said
 * @example
 * lacksProof('belum ada bukti soal pengiriman itu') // 0
 * lacksProof('ada bukti soal pengiriman itu') // -1
 */
export function lacksProof(said: string): number {
  return said.search(NO_PROOF);
}
