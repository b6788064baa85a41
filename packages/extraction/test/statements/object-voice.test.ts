import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Emmanuel Macron meninggalkan rapat yang ia sebut sebagai penghinaan.',
    ['Emmanuel Macron | condemns | penghinaan'],
  ],
  ['Emmanuel Macron mengunjungi pulau yang mereka sebut pangkalan.', []],
  ['Warga mengusir Budi, yang mereka tuduh mencuri motor.', ['anonymous: Warga | alleges | mencuri motor']],
  ['Andi mengusir Budi, yang mereka tuduh mencuri motor.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
