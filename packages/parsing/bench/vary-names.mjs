const GIVEN =
  'Agus Bayu Citra Darma Endah Fajar Galih Hana Indra Jaya Kirana Laras Maya Nanda Okta Putri Ratih Sekar Tari Utami Wulan Yoga'.split(
    ' ',
  );
const FAMILY =
  'Anggraini Basuki Cahyono Darmawan Fitriani Gunadi Handoko Irawan Kusuma Laksana Mahendra Nugraha Permadi Rahayu Saputra Tanjung Utomo Wardani Yulianto'.split(
    ' ',
  );
const GIVEN_IN_CASES = /\b(?:Budi|Siti|Andi|Dewi|Eko|Tono)\b/g;
const FAMILY_IN_CASES = /\b(?:Santoso|Aminah|Wijaya|Lestari)\b/g;

/**
 * Puts other names in place of those that the cases give to persons, each time one name for another.
 * @param {string} page
 * @param {(bound: number) => number} draw
 */
export function varyNames(page, draw) {
  const [given, family] = [draw(GIVEN.length), draw(FAMILY.length)];
  const pick = (names, first) => (name) =>
    names[(first + name.length * 5 + name.charCodeAt(0)) % names.length];
  return page.replace(GIVEN_IN_CASES, pick(GIVEN, given)).replace(FAMILY_IN_CASES, pick(FAMILY, family));
}
