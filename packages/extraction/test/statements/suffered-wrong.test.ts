import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Sudan mengatakan dua kerabatnya ditembak tentara Israel.',
    ['Sudan | alleges | dua kerabatnya ditembak tentara Israel', 'accusation: Sudan → Israel (asserted)'],
  ],
  [
    'Sudan mengatakan dua kerabatnya dijemput tentara Israel.',
    ['Sudan | states | dua kerabatnya dijemput tentara Israel'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
