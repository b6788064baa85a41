import { expect, test } from 'vitest';
import { isContestedVerb } from '../../src/statements/wrongs/contested-verb.js';
import { chunkOf, viewOf } from '../view-of.js';

test.each([
  ['Kami tidak menjual peluru.', 'menjual', true],
  ['Kami tidak menjual tiket.', 'menjual', false],
  ['Kami tidak menerima uang.', 'menerima', true],
  ['Kami tidak menerima tamu.', 'menerima', false],
  ['Kami tidak menampung pemberontak.', 'menampung', true],
])('%s: at %s', (text, word, expected) => {
  const view = viewOf(text);
  expect(isContestedVerb(view, chunkOf(view, word))).toBe(expected);
});
