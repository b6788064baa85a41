import { expect, test } from 'vitest';
import { isPeople } from '../../src/statements/speakers/speaking-people.js';
import { viewOf } from '../view-of.js';

test.each([
  ['Seorang astronom menyebut harga naik.', true],
  ['Jaringan dokter Sudan menyebut harga naik.', true],
  ['Pejabat AS menyebut harga naik.', true],
  ['Militer Sudan menyebut harga naik.', false],
  ['Harga beras naik.', false],
])('%s', (text, expected) => {
  const view = viewOf(text);
  const [chunk] = view.chunks;
  expect(chunk !== undefined && isPeople(view, chunk)).toBe(expected);
});
