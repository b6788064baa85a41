import { expect, test } from 'vitest';
import { namesNobody } from '../../src/statements/wrongs/names-nobody.js';
import { chunkOf, viewOf } from '../view-of.js';

test.each([
  ['sumber api membakar pasar.', 'sumber', 'membakar', true],
  ['sumber Kremlin membakar dokumen.', 'sumber', 'membakar', false],
  ['tindakan menghasut warga itu terlarang.', 'tindakan', 'menghasut', true],
  ['tindakan itu menghasut warga.', 'tindakan', 'menghasut', false],
])('%s', (text, noun, verb, expected) => {
  const view = viewOf(text);
  const chunk = view.chunks[chunkOf(view, noun)];
  expect(chunk !== undefined && namesNobody(view, chunk, noun, verb)).toBe(expected);
});
