import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Kenya menutup pasar itu, dengan seorang pejabat menyebut langkah itu sementara.',
    ['anonymous: seorang pejabat | states | langkah itu sementara'],
  ],
  [
    'Kenya menepis laporan tersebut, dengan kantor berita Reuters menegaskan bahwa pasar itu masih buka.',
    ['Kenya | denies | laporan tersebut', 'Reuters | states | pasar itu masih buka'],
  ],
  // With whom or how one speaks.
  [
    'Kenya, dengan dukungan Ghana, menyebut langkah itu sementara.',
    ['Kenya | states | langkah itu sementara'],
  ],
  [
    'Kenya menutup pasar itu, dengan tegas menyebut langkah itu sementara.',
    ['Kenya | states | langkah itu sementara'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
