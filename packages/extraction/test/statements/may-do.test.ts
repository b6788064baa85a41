import { expect, test } from 'vitest';
import { mayDo } from '../../src/statements/wrongs/may-do.js';
import { viewOf } from '../view-of.js';

test.each([
  ['tentara Israel menahan truk.', 'abroad', true],
  ['warga menahan truk.', 'abroad', false],
  ['peretas membobol bank.', 'hackers', true],
  ['warga membobol bank.', 'hackers', false],
  ['kementerian itu menutup data.', 'body', true],
  ['tetangga menutup data.', 'body', false],
  ['warga menahan truk.', undefined, true],
] as const)('%s: what is done from %s: %s', (text, by, expected) => {
  const view = viewOf(text);
  const [chunk] = view.chunks;
  expect(chunk !== undefined && mayDo(view, chunk, by)).toBe(expected);
});
