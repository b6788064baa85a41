import { expect, test } from 'vitest';
import { overAside } from '../../src/statements/speakers/over-aside.js';
import { findPhrase } from './find-phrase.js';

test.each([
  ['Bloomberg, mengutip dokumen bea cukai, melaporkan harga naik.', 'melaporkan', 'Bloomberg'],
  ['Budi, usai mendengar paparan itu, telah mengatakan stok aman.', 'mengatakan', 'Budi'],
  ['Bloomberg, Reuters, melaporkan harga naik.', 'melaporkan', ''],
  ['Bloomberg melaporkan harga naik.', 'melaporkan', ''],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase(overAside, text, word)).toBe(expected);
});
