import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'AS mengatakan Iran mengirim drone ke Rusia.',
    ['AS | alleges | Iran mengirim drone ke Rusia', 'accusation: AS → Iran (asserted)'],
  ],
  [
    'AS mengatakan Iran mungkin mengirim drone ke Rusia.',
    ['AS | states | Iran mungkin mengirim drone ke Rusia'],
  ],
  ['Iran mengatakan tidak mengirim drone ke Rusia.', ['Iran | denies | tidak mengirim drone ke Rusia']],
  [
    'Iran mengatakan tidak akan mengirim drone ke Rusia.',
    ['Iran | states | tidak akan mengirim drone ke Rusia'],
  ],
  [
    'Jepang mengatakan seorang sopir terluka akibat serangan drone Ukraina.',
    [
      'Jepang | alleges | seorang sopir terluka akibat serangan drone Ukraina',
      'accusation: Jepang → Ukraina (asserted)',
    ],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
