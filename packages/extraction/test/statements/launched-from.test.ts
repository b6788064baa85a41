import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Rusia mengatakan drone yang menyerang kota itu lepas landas dari pangkalan Ukraina.',
    [
      'Rusia | alleges | drone yang menyerang kota itu lepas landas dari pangkalan Ukraina',
      'accusation: Rusia → Ukraina (asserted)',
    ],
  ],
  [
    'Rusia mengatakan drone itu jelas milik Ukraina.',
    ['Rusia | alleges | drone itu jelas milik Ukraina', 'accusation: Rusia → Ukraina (asserted)'],
  ],
  ['Rusia mengatakan drone itu jelas milik Rusia.', ['Rusia | states | drone itu jelas milik Rusia']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
