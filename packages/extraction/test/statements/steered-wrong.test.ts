import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Taiwan mengatakan serangan itu dikendalikan badan intelijen China.',
    [
      'Taiwan | alleges | serangan itu dikendalikan badan intelijen China',
      'accusation: Taiwan → China (asserted)',
    ],
  ],
  [
    'Taiwan mengatakan serangan itu dikendalikan badan intelijen Taiwan.',
    ['Taiwan | states | serangan itu dikendalikan badan intelijen Taiwan'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
