import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['Menurut WHO, vaksin itu aman.', ['WHO | states | vaksin itu aman']],
  ['Vaksin itu aman bagi anak, menurut WHO.', ['WHO | states | Vaksin itu aman bagi anak']],
  [
    'Vaksin itu menurut WHO akan dibagikan gratis.',
    ['WHO | states | Vaksin itu menurut WHO akan dibagikan gratis'],
  ],
  ['Namun, menurut WHO, vaksin itu aman.', ['WHO | states | vaksin itu aman']],
  ['Menurut rencana, vaksin itu dibagikan.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
