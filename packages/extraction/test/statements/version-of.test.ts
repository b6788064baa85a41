import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['Versi polisi, korban jatuh sendiri.', ['anonymous: polisi | states | korban jatuh sendiri']],
  ['Korban jatuh sendiri, versi polisi.', ['anonymous: polisi | states | Korban jatuh sendiri']],
  ['Versi terbaru, korban jatuh sendiri.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
