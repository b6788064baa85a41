import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Sudan mengatakan memiliki bukti bahwa pesawat kargo Iran mendarat dengan senjata.',
    [
      'Sudan | alleges | memiliki bukti bahwa pesawat kargo Iran mendarat dengan senjata',
      'accusation: Sudan → Iran (asserted)',
    ],
  ],
  [
    'Sudan mengatakan memiliki bukti bahwa pesawat kargo Iran mendarat dengan beras.',
    ['Sudan | states | memiliki bukti bahwa pesawat kargo Iran mendarat dengan beras'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
