import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // The ministry is of the teller's own side.
  [
    'Menteri Keuangan Chile Mario Marcel mengatakan Kementerian Pertambangan Chile menutup tambang yang disebutnya sebagai beban.',
    [
      'Mario Marcel | states | Kementerian Pertambangan Chile menutup tambang yang disebutnya sebagai beban',
      'Mario Marcel | states | sebagai beban',
    ],
  ],
  // What others call it.
  [
    'Menteri Keuangan Chile Mario Marcel mengatakan Bolivia menutup tambang yang disebutnya sebagai beban.',
    [
      'Mario Marcel | states | Bolivia menutup tambang yang disebutnya sebagai beban',
      'Bolivia | states | sebagai beban',
    ],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
