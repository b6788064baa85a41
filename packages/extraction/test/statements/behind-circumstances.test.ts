import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['Menurut Rini Astuti di kantornya, stok beras aman.', ['Rini Astuti | states | stok beras aman']],
  [
    'Menurut Rini Astuti dalam keterangan tertulisnya, Rabu (4/3), stok beras aman.',
    ['Rini Astuti | states | stok beras aman'],
  ],
  [
    'Menurut pengakuan sopir di hadapan penyidik, truk itu mogok.',
    ['anonymous: sopir | states | truk itu mogok'],
  ],
  [
    'Menurut Rini Astuti seperti dikutip Antara, stok beras aman.',
    ['Rini Astuti | states | stok beras aman'],
  ],
  ['Menurut Rini Astuti lagi, stok beras aman.', ['Rini Astuti | states | stok beras aman']],
  // A time or place that is no day of the speech is said.
  ['Menurut Rini Astuti, tahun ini, stok beras aman.', ['Rini Astuti | states | tahun ini, stok beras aman']],
  ['Menurut Rini Astuti, di Garut stok beras aman.', ['Rini Astuti | states | di Garut stok beras aman']],
  [
    'Rini Astuti menuturkan saat ditemui di rumahnya, stok beras akan ditambah.',
    ['Rini Astuti | states | stok beras akan ditambah'],
  ],
  [
    'Rini Astuti mengatakan di Garut, Rabu (4/3), stok beras akan ditambah.',
    ['Rini Astuti | states | stok beras akan ditambah'],
  ],
  [
    'Rini Astuti menjelaskan ketika seseorang lelah, tubuhnya akan melemah.',
    ['Rini Astuti | states | ketika seseorang lelah, tubuhnya akan melemah'],
  ],
  ['Dikatakan Rini Astuti di Garut, stok beras aman.', ['Rini Astuti | states | stok beras aman']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});

test.each([
  // Behind a comma a clause without a verb is said, too.
  ['Rini Astuti mengatakan, kondisi korban stabil.', ['Rini Astuti | states | kondisi korban stabil']],
  ['Rini Astuti mengatakan, korban selamat.', ['Rini Astuti | states | korban selamat']],
  ['Rini Astuti mengatakan, ini murni kecelakaan.', ['Rini Astuti | states | ini murni kecelakaan']],
  [
    'Dilaporkan Reuters, sedikitnya 12 orang tewas dalam banjir itu.',
    ['Reuters | states | sedikitnya 12 orang tewas dalam banjir itu'],
  ],
  // A link or a time since may begin what is said.
  ['Rini Astuti mengaku menjadi korban penipuan.', ['Rini Astuti | states | menjadi korban penipuan']],
  ['Rini Astuti mengaku sebagai korban penipuan.', ['Rini Astuti | states | sebagai korban penipuan']],
  [
    'Rini Astuti mengaku sejak pagi menunggu di Garut.',
    ['Rini Astuti | states | sejak pagi menunggu di Garut'],
  ],
  ['Rini Astuti mengatakan sejak 2010.', []],
  [
    'Ujar Rini Astuti kepada Antara, stok beras akan ditambah.',
    ['Rini Astuti | states | stok beras akan ditambah'],
  ],
  ['Rini Astuti: "Kami siap."', ['Rini Astuti | states | Kami siap']],
  ['Rini Astuti mengatakan, hal baik itu.', []],
  ['Rini Astuti mengaku, perempuan asal Garut itu.', []],
  ['Diungkapkan Rini Astuti, warga Desa Sukamaju.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
