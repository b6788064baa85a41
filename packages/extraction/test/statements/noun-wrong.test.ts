import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Kanada mengatakan memiliki bukti tentang keterlibatan agen India dalam pembunuhan itu.',
    [
      'Kanada | alleges | memiliki bukti tentang keterlibatan agen India dalam pembunuhan itu',
      'accusation: Kanada → India (asserted)',
    ],
  ],
  [
    'Kanada mengatakan memiliki bukti tentang keterlibatan agen India dalam perundingan itu.',
    ['Kanada | states | memiliki bukti tentang keterlibatan agen India dalam perundingan itu'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
