import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // What nobody has said yet.
  ['Hingga kini belum ada konfirmasi dari Kementerian Pertanian mengenai harga itu.', []],
  ['Warga masih menunggu konfirmasi dari Kementerian Pertanian mengenai harga itu.', []],
  ['Warga belum menerima konfirmasi dari Kementerian Pertanian mengenai harga itu.', []],
  [
    'Warga menerima konfirmasi dari Kementerian Pertanian mengenai harga itu.',
    ['Kementerian Pertanian | confirms | harga itu'],
  ],
  [
    'Ghana menolak tuduhan Togo bahwa pasar itu kotor.',
    [
      'Ghana | denies | tuduhan Togo bahwa pasar itu kotor',
      'Togo | alleges | pasar itu kotor',
      'denial: Ghana → Togo (asserted)',
      'accusation: Togo → Ghana (asserted)',
    ],
  ],
  // A doctor is somebody.
  ['dr Aslina Wati mengatakan pasar ditutup.', ['Aslina Wati | states | pasar ditutup']],
  [
    'Dokter spesialis anak, dr Aslina Wati, SpA, mengatakan pasar ditutup.',
    ['Aslina Wati | states | pasar ditutup'],
  ],
  ['Spesialis jiwa Aslina Wati mengatakan pasar ditutup.', ['Aslina Wati | states | pasar ditutup']],
  // To let know is not to ask, whatever the means are for.
  [
    'Ghana memberitahukan bahwa tidak ada dana untuk pasar itu.',
    ['Ghana | states | tidak ada dana untuk pasar itu'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
