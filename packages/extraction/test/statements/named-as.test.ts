import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Turki mengecam serangan itu dan menyebutnya sebagai kemunduran.',
    ['Turki | condemns | serangan itu', 'Turki | condemns | kemunduran'],
  ],
  ['Turki menyebutnya tidak berdasar.', ['Turki | denies | tidak berdasar']],
  ['Turki menyebutnya propaganda murahan.', ['Turki | states | propaganda murahan']],
  ['Turki menyebutnya Jembatan Merah.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
