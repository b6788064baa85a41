import { expect, test } from 'vitest';
import { isKnownMedium, isMedium } from '../../src/statements/speakers/is-medium.js';
import { viewOf } from '../view-of.js';

test.each([
  ['Reuters melaporkan harga naik.', true, true],
  ['Laporan Reuters menyebut harga naik.', true, true],
  ['Media setempat melaporkan harga naik.', false, true],
  ['Kremlin melaporkan harga naik.', false, false],
])('%s', (text, known, medium) => {
  const view = viewOf(text);
  expect([isKnownMedium(view, view.chunks[0]), isMedium(view, view.chunks[0])]).toEqual([known, medium]);
});
