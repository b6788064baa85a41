import { expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';

const TITLE = 'Pasar Ramai Menjelang Lebaran';

it.each([
  ['Harga beras naik, kata Budi, Selasa 8 November 2022.', '2022-11-08~'],
  ['Petani menunda panen pada Senin, 4 Maret 2024, karena hujan.', '2024-03-04~'],
  ['Harga beras naik, kata Budi, Selasa (8/11/2022), sejak Senin, 3 Januari 2022.', '2022-11-08~'],
  // Without its weekday a day may be one of history; a day to come dates nothing; a weekday that disagrees proves nothing.
  ['Gedung itu dibuka pada 8 November 2022.', undefined],
  ['Harga beras naik, seperti dilansir Reuters pada 8 November 2022.', '2022-11-08~'],
  ['Budi lahir pada 8 November 1962, kata keluarganya.', undefined],
  // Of two days on which somebody spoke the latest, be it that of a credit.
  [
    'Harga beras naik, kata Budi, Senin (7/11/2022). Dilansir AFP, Selasa (8/11/2022), panen mundur.',
    '2022-11-08~',
  ],
  ['Pasar akan dibuka pada Selasa, 8 November 2022.', undefined],
  ['Harga beras naik, kata Budi, Rabu 8 November 2022.', undefined],
])('%s is of %s', (sentence, expected) => {
  const { published } = parseArticle(
    `${TITLE}\n\n${sentence} Warga mengeluh di pasar induk sejak pagi hari.`,
  );
  expect(published?.value.edtf).toBe(expected);
});
