import { expect, test } from 'vitest';
import { mentionsOf } from './mentions-of.js';

/** Names and kinds, without how they were found. */
function named(text: string): string[] {
  return mentionsOf(text).map((mention) => mention.split(' | ').slice(0, 2).join(' '));
}

test.each([
  // A town inside a person's name, and one behind it.
  ['Advokat Hotman Paris Hutapea pulang.', ['Hotman Paris Hutapea person']],
  ['Bupati Budi Santoso Bandung Barat hadir.', ['Budi Santoso person', 'Bandung Barat place']],
  // Numbers, letters, kinds of bodies and everyday nouns in capitals.
  ['Hal itu tertuang dalam Telegram Panglima TNI No TR/442/2025.', ['TNI organization']],
  ['Putusan nomor 90/PUU-XXI/2023 dibacakan.', []],
  ['Cuitan di X itu dihapus.', ['X organization']],
  ['Cuitan di Reddit itu dihapus.', ['Reddit organization']],
  ['Hal itu diurus oleh Badan Usaha Milik Negara.', []],
  ['Hal itu diurus oleh Badan Gizi Nasional.', ['Badan Gizi Nasional organization']],
  ['Hal itu diurus oleh Pemerintah.', []],
  ['Lembaga itu dirusak oleh Ketuanya sendiri.', []],
  ['Penjagaan di Kejati diperketat.', ['Kejati organization']],
])('“%s”', (text, expected) => {
  expect(named(text)).toEqual(expected);
});
