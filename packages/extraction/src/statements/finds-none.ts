/** `tidak memiliki indikasi bahwa`, `belum melihat tanda-tanda adanya`. */
const NONE_FOUND =
  /^(?:[^,;."“”]{0,60} )?(?:tidak|tak|belum) (?:memiliki|punya|mempunyai|ada|melihat|menemukan|mendapati|terdapat|mendapat|mengantongi) (?:satu pun |cukup |sedikit pun )?(?:indikasi|bukti|tanda|tanda-tanda|petunjuk|informasi) (?:kuat |apa pun |sahih |meyakinkan )?(?:yang menunjukkan |yang membuktikan )?(?:bahwa|soal|tentang|mengenai|adanya)/iu;

/**
 * Tells whether somebody says to have seen nothing that would show a deed: such a statement alleges nothing.
 *
 * @param said what is said
 * @example
 * findsNone('tidak memiliki bukti bahwa Beijing mengirim senjata') // true
 */
export function findsNone(said: string): boolean {
  return NONE_FOUND.test(said);
}
