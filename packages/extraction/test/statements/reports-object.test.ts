import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['Iran menolak tuduhan itu.', ['Iran | denies | tuduhan itu']],
  ['Iran menolak tawaran itu.', []],
  ['Iran mengakui Israel.', []],
  ['Tuduhan itu muncul lagi. Iran menepisnya.', ['Iran | denies | ']],
  ['Tendangan itu keras. Kiper Iran menepisnya.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
