import { expect, test } from 'vitest';
import { standsForDoer } from '../../src/statements/wrongs/stands-for-doer.js';
import { chunkOf, viewOf } from '../view-of.js';

test.each([
  ['artileri Rusia menghantam pasar.', 'artileri', 'menghantam', true],
  ['artileri menghantam pasar.', 'artileri', 'menghantam', false],
  ['tindakan itu mengancam warga.', 'tindakan', 'mengancam', true],
  ['manuver tersebut melanggar hukum.', 'manuver', 'melanggar', true],
  ['manuver tersebut memakan waktu.', 'manuver', 'memakan', false],
])('%s: %s', (text, noun, verb, expected) => {
  const view = viewOf(text);
  const chunk = view.chunks[chunkOf(view, noun)];
  expect(chunk !== undefined && standsForDoer(view, chunk, verb)).toBe(expected);
});
