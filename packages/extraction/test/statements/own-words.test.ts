import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['"Rusia mengutuk NATO," kata Presiden Rusia Lars Holm.', ['Lars Holm | condemns | Rusia mengutuk NATO']],
  [
    '"Rusia mengutuk NATO," kata Presiden Lars Holm.',
    ['Rusia | condemns | NATO', 'Lars Holm | states | Rusia mengutuk NATO'],
  ],
  [
    '"Jepang membantah tuduhan itu," kata Menteri Luar Negeri Jan Novak.',
    ['Jepang | denies | tuduhan itu', 'Jan Novak | states | Jepang membantah tuduhan itu'],
  ],
  // Never yet is never; not yet is not.
  [
    '"Kami belum pernah menjual peluru ke Rusia," kata juru bicara Kementerian Pertahanan Ceko.',
    [
      'anonymous: juru bicara Kementerian Pertahanan Ceko | denies | Kami belum pernah menjual peluru ke Rusia',
    ],
  ],
  [
    '"Kami belum menjual peluru ke Rusia," kata juru bicara Kementerian Pertahanan Ceko.',
    ['anonymous: juru bicara Kementerian Pertahanan Ceko | states | Kami belum menjual peluru ke Rusia'],
  ],
  // Whose minister speaks, the ministry tells.
  [
    'Kementerian Luar Negeri Ceko diretas. "Ceko mengecam peretasan itu," kata Menteri Luar Negeri Jan Novak.',
    ['Jan Novak | condemns | Ceko mengecam peretasan itu'],
  ],
  [
    'Kementerian Luar Negeri Ceko diretas. "Rusia mengecam peretasan itu," kata Menteri Luar Negeri Jan Novak.',
    ['Rusia | condemns | peretasan itu', 'Jan Novak | states | Rusia mengecam peretasan itu'],
  ],
  [
    'Kementerian Luar Negeri Ceko diretas. "Ceko mengecam peretasan itu," kata Menteri Kesehatan Jan Novak.',
    ['Ceko | condemns | peretasan itu', 'Jan Novak | states | Ceko mengecam peretasan itu'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text).filter((line) => line.includes('|'))).toEqual(expected);
});
