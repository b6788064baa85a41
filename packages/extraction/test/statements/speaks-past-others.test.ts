import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // Behind a relative clause on the object the main clause's subject speaks on.
  [
    'Kenya mengusir lima pegawai konsulat Sudan yang bertugas di Mombasa, menuduh mereka mencuri dokumen.',
    ['Kenya | alleges | mereka mencuri dokumen'],
  ],
  [
    'Peru menembak jatuh pesawat Cile yang terbang di atas Tacna, menyebut penerbangan itu sebuah kesalahan.',
    ['Peru | states | penerbangan itu sebuah kesalahan'],
  ],
  [
    'Duta Besar Sudan yang berkantor di Nairobi, menuduh mereka mencuri dokumen.',
    ['anonymous: Duta Besar Sudan | alleges | mereka mencuri dokumen'],
  ],
  // Behind a concession, too.
  [
    'Ina Brandes mengatakan bahwa konvoi itu tetap masuk meskipun Kenya telah memperingatkan Sudan, dan menambahkan bahwa langkah itu sah.',
    [
      'Ina Brandes | states | konvoi itu tetap masuk meskipun Kenya telah memperingatkan Sudan',
      'Kenya | warns | Sudan',
      'Ina Brandes | states | langkah itu sah',
      'threat: Kenya → Sudan (asserted)',
    ],
  ],
  // Whose words a medium passes on.
  [
    'Menurut Reuters, yang mengutip seorang pejabat Kenya, vaksin itu aman.',
    ['anonymous: seorang pejabat Kenya | states | vaksin itu aman'],
  ],
  ['Menurut Reuters, yang mengutip pernyataan WHO, vaksin itu aman.', ['WHO | states | vaksin itu aman']],
  ['Menurut Reuters, yang menyewa sebuah kapal, vaksin itu aman.', ['Reuters | states | vaksin itu aman']],
  ['Menurut WHO, yang kantornya di Goma ditutup, vaksin itu aman.', ['WHO | states | vaksin itu aman']],
  ['Menurut WHO, vaksin yang aman itu habis.', ['WHO | states | vaksin yang aman itu habis']],
  // The name before the office that a relative clause follows.
  [
    'Kunjungan itu dibatalkan oleh Budi Santoso, kepala dinas itu, yang mengatakan stok habis.',
    ['Budi Santoso | states | stok habis'],
  ],
  [
    'Surat itu dibawa oleh kepala dinas itu, yang mengatakan stok habis.',
    ['anonymous: kepala dinas itu | states | stok habis'],
  ],
  // Kin of those who are dead.
  ['Keluarga dari mereka yang tewas mengatakan stok habis.', ['anonymous: Keluarga | states | stok habis']],
  // Who has a ground or a right has not spoken.
  ['Kenya tidak memiliki dasar hukum untuk mengklaim pulau itu.', []],
  ['Kenya menunggu lima tahun untuk mengklaim pulau itu.', ['Kenya | states | pulau itu']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
