import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['Bulog menyebutkan jika stok aman.', ['Bulog | states | stok aman']],
  ['Bulog mengatakan jika stok habis, harga naik.', ['Bulog | states | jika stok habis, harga naik']],
  ['Bulog mengatakan "tidak tahu" soal itu.', ['Bulog | states | "tidak tahu" soal itu']],
  ['Bulog mengatakan bahwa stok aman.', ['Bulog | states | stok aman']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
