import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // Words that are quoted inside a quotation.
  [
    '"Ia dinyatakan "tamu terlarang" di sana," kata Budi Santoso.',
    ['Budi Santoso | states | Ia dinyatakan "tamu terlarang" di sana'],
  ],
  ['“Stok “aman” itu habis,” kata Budi Santoso.', ['Budi Santoso | states | Stok “aman” itu habis']],
  [
    '"Stok aman," kata Budi Santoso. "Harga turun," tambahnya.',
    ['Budi Santoso | states | Stok aman', 'Budi Santoso | states | Harga turun'],
  ],
  // What another verb reports behind the tag is not of the tag.
  [
    '“Stok aman,” kata Budi Santoso, seraya menambahkan, “harga turun sejak pekan lalu.”',
    ['Budi Santoso | states | Stok aman', 'Budi Santoso | states | harga turun sejak pekan lalu'],
  ],
  [
    '“Stok aman,” kata Budi Santoso, “dan harga turun sejak pekan lalu.”',
    ['Budi Santoso | states | dan harga turun sejak pekan lalu'],
  ],
  // What a document is said to sound like, also further on.
  ['"Stok aman," lanjut bunyi pernyataan WHO.', ['WHO | states | Stok aman']],
  // Thanks that are felt or uttered.
  ['Kenya menyampaikan rasa terima kasihnya kepada WHO atas bantuan itu.', ['Kenya | praises | bantuan itu']],
  ['Kenya menyampaikan rasa lelahnya kepada WHO.', []],
  // Behind a relative clause `seraya` goes on with who speaks first.
  [
    'Ina Brandes merujuk pada laporan WHO yang menyatakan bahwa vaksin itu aman, seraya menambahkan bahwa stok habis.',
    [
      'WHO | states | vaksin itu aman, seraya menambahkan bahwa stok habis',
      'Ina Brandes | states | stok habis',
    ],
  ],
  // Spelt as it is heard.
  [
    'Kementrian Pertahanan Kenya mengatakan stok habis.',
    ['Kementrian Pertahanan Kenya | states | stok habis'],
  ],
  ['Kantor Berita TASS melaporkan harga naik.', ['Kantor Berita TASS | states | harga naik']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
