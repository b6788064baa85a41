import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Iran menepis tuduhan AS.',
    [
      'Iran | denies | tuduhan AS',
      'AS | alleges | ',
      'denial: Iran → AS (asserted)',
      'accusation: AS → Iran (asserted)',
    ],
  ],
  ['Iran menolak laporan warga.', []],
  ['Iran mencemooh klaim AS.', ['Iran | denies | klaim AS', 'denial: Iran → AS (asserted)']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
