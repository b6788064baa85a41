/** Names that no case gives to a person. */
export const GIVEN =
  'Agus Bayu Citra Darma Endah Fajar Galih Hana Indra Jaya Kirana Laras Maya Nanda Okta Putri Ratih Sekar Tari Utami Wulan Yoga'.split(
    ' ',
  );
export const FAMILY =
  'Anggraini Basuki Cahyono Darmawan Fitriani Gunadi Handoko Irawan Kusuma Laksana Mahendra Nugraha Permadi Rahayu Saputra Tanjung Utomo Wardani Yulianto'.split(
    ' ',
  );
