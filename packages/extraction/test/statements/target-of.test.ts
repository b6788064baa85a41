import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'AS menuduh militer Iran menembakkan rudal.',
    ['AS | alleges | militer Iran menembakkan rudal', 'accusation: AS → Iran (asserted)'],
  ],
  [
    'AS menyerukan kepada junta Myanmar agar membebaskan tahanan.',
    ['AS | demands | membebaskan tahanan', 'demand: AS → Myanmar (asserted)'],
  ],
  ['Iran menyangkal menjual amunisi kepada Ukraina.', ['Iran | denies | menjual amunisi kepada Ukraina']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
