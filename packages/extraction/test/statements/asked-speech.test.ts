import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // What is only asked for is not said.
  ['Kanada menyerukan agar Peru mengutuk invasi itu.', ['Kanada | demands | Peru mengutuk invasi itu']],
  [
    'Kanada menyerukan agar Peru ikut mengutuk invasi itu.',
    ['Kanada | demands | Peru ikut mengutuk invasi itu'],
  ],
  ['Peru ikut mengutuk invasi itu.', ['Peru | condemns | invasi itu']],
  // Who serves a known holder of an office is not the holder.
  [
    'Seorang penasihat Presiden Emmanuel Macron mengatakan stok aman.',
    ['anonymous: Seorang penasihat Presiden Emmanuel Macron | states | stok aman'],
  ],
  ['Presiden Emmanuel Macron mengatakan stok aman.', ['Emmanuel Macron | states | stok aman']],
])('%s', (text, expected) => {
  expect(saySpeech(text).filter((line) => line.includes('|'))).toEqual(expected);
});
