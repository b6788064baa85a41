import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Budi Santoso meninggalkan rapat yang ia sebut sebagai penghinaan.',
    ['Budi Santoso | condemns | penghinaan'],
  ],
  ['Budi Santoso mengunjungi pulau yang mereka sebut pangkalan.', []],
  ['Warga mengusir Budi, yang mereka tuduh mencuri motor.', ['anonymous: Warga | alleges | mencuri motor']],
  ['Andi mengusir Budi, yang mereka tuduh mencuri motor.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
