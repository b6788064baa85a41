import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Sirene itu hanya latihan, demikian Kementerian Pertahanan Yordania menjelaskan.',
    ['Kementerian Pertahanan Yordania | states | Sirene itu hanya latihan'],
  ],
  // The clause behind `menjelaskan` is what is said.
  [
    'Harga naik, demikian pula Kementerian Pangan menjelaskan kenaikan itu.',
    ['Kementerian Pangan | states | kenaikan itu'],
  ],
  [
    'Harga gandum turun bulan ini, begitu penjelasan Badan Pangan Ghana kepada wartawan.',
    ['Badan Pangan Ghana | states | Harga gandum turun bulan ini'],
  ],
  [
    'Pelabuhan itu aman dipakai, demikian kesimpulan panel PBB.',
    ['PBB | states | Pelabuhan itu aman dipakai'],
  ],
  ['Pelabuhan itu aman dipakai, demikian kesimpulan lomba itu.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
