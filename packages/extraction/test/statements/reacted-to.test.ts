import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Langkah Malaysia membuka perbatasan dipuji WHO.',
    ['WHO | praises | Langkah Malaysia membuka perbatasan'],
  ],
  [
    'WHO membahas langkah yang dikecam Beijing sebagai provokasi.',
    ['Beijing | condemns | sebagai provokasi'],
  ],
  ['Jepang dikecam Beijing.', ['Beijing | condemns | ', 'condemnation: Beijing → Jepang (asserted)']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
