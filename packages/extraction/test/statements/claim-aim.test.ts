import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Tuduhan Mali terhadap Aljazair dibahas.',
    ['Mali | alleges | Aljazair', 'accusation: Mali → Aljazair (asserted)'],
  ],
  [
    'Kecaman Malaysia ditujukan kepada Swedia.',
    ['Malaysia | condemns | Swedia', 'condemnation: Malaysia → Swedia (asserted)'],
  ],
  ['Kecaman Malaysia ditujukan kepada cuaca.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
