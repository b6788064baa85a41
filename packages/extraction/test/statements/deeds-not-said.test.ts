import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // What is uncovered, reached or shown is not said.
  ['Polisi mengungkap jaringan narkoba di Medan.', []],
  [
    'Polisi mengungkap kasus itu bermula dari utang.',
    ['anonymous: Polisi | states | kasus itu bermula dari utang'],
  ],
  ['Persija memastikan kemenangan menjadi 3-0 lewat sundulan Riko.', []],
  ['Panitia memastikan stok makanan aman.', ['anonymous: Panitia | states | stok makanan aman']],
  ['Setelah mencatat skor imbang 4-4, Rini menjauh.', []],
  ['Bulog mencatat stok beras turun.', ['Bulog | states | stok beras turun']],
  ['Persija kembali menunjukkan bahwa lawan bisa dikalahkan.', []],
  ['Survei Indikator menunjukkan bahwa warga puas.', ['anonymous: Survei Indikator | states | warga puas']],
  // Who has a duty to warn has not warned.
  ['Pemerintah mempunyai kewajiban untuk mengingatkan warga jika banjir datang.', []],
  ['Warga haruslah menghargai jasa para guru.', []],
  ['Rini janganlah menuduh Andi mencuri.', []],
  // By whom a deed is called to be done has said nothing.
  ['Serangan itu disebut dilakukan oleh Israel.', []],
  ['Serangan itu disebut biadab oleh Turki.', ['Turki | condemns | biadab']],
  [
    'Rini mengaku tidak pernah ditekan atau diancam oleh Andi.',
    ['Rini | states | tidak pernah ditekan atau diancam oleh Andi'],
  ],
  // A condition refuses nothing, nor does who hides a name.
  [
    '"Jika polisi menolak memberikan keterangan, kami akan menggugat," kata Rini.',
    ['Rini | states | Jika polisi menolak memberikan keterangan, kami akan menggugat'],
  ],
  [
    'Polisi menolak memberikan keterangan soal kecelakaan itu.',
    ['anonymous: Polisi | declines | soal kecelakaan itu'],
  ],
  [
    '"Harga naik," kata ibu berlogat Batak yang enggan menyebutkan namanya.',
    ['anonymous: ibu | states | Harga naik'],
  ],
  ['Saksi itu belum bisa dimintai keterangan.', []],
  // An insurer turns down what it is asked to pay.
  ['Klaim asuransi warga ditolak Allianz.', []],
  [
    'Klaim warga bahwa jalan itu rusak dibantah Allianz.',
    ['anonymous: warga | states | jalan itu rusak', 'Allianz | denies | Klaim warga bahwa jalan itu rusak'],
  ],
  ['Prancis memberikan pengakuan kepada Palestina.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text).filter((one) => !one.includes('→'))).toEqual(expected);
});

test.each([
  // Who works in an office speaks, and not whose office it is.
  [
    'Kantor Presiden Emmanuel Macron menyatakan rapat itu batal.',
    ['anonymous: Kantor Presiden Emmanuel Macron | states | rapat itu batal'],
  ],
  [
    'Istana Kepresidenan Korea Selatan membantah kabar itu.',
    ['Istana Kepresidenan Korea Selatan | denies | kabar itu'],
  ],
  ['Kantor Imigrasi Batam menyatakan rapat itu batal.', ['Kantor Imigrasi Batam | states | rapat itu batal']],
  ['Pria yang akrab disapa Kang Emil itu menyatakan rapat batal.', ['Kang Emil | states | rapat batal']],
  ['AS.com menulis, harga tiket naik.', ['AS.com | states | harga tiket naik']],
  ['Itu disampaikan Kepolisian Mumbai, India dalam keterangan resminya.', ['Kepolisian Mumbai | states | ']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
