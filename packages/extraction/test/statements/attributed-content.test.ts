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
  // Behind `yang` and `dan` only what follows, in an aside up to its comma.
  [
    'Kedua menteri duduk terpisah dan, menurut Laos, hanya bertukar anggukan.',
    ['Laos | states | hanya bertukar anggukan'],
  ],
  [
    'Pasar itu, yang menurut WHO menjadi sumber wabah, ditutup kemarin.',
    ['WHO | states | menjadi sumber wabah'],
  ],
  [
    'Korea Utara mengaku menguji mesin, uji coba yang menurut KCNA disaksikan Kim Jong Un.',
    [
      'Korea Utara | states | menguji mesin, uji coba yang menurut KCNA disaksikan Kim Jong Un',
      'KCNA | states | disaksikan Kim Jong Un',
    ],
  ],
  ['Menurut rencana, vaksin itu dibagikan.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
