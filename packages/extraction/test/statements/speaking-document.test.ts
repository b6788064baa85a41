import { expect, test } from 'vitest';
import { isDocument, isWrapped } from '../../src/statements/speakers/speaking-document.js';
import { chunkOf, viewOf } from '../view-of.js';

test.each([
  ['Sebuah studi menyebut harga naik.', 'Sebuah', true],
  ['Budi menulis surat.', 'surat', false],
])('%s: from %s, a document that may speak: %s', (text, word, expected) => {
  const view = viewOf(text);
  const chunk = view.chunks[chunkOf(view, word)];
  expect(chunk !== undefined && isDocument(chunk)).toBe(expected);
});

test.each([
  ['Hasil audit BPK menyebut harga naik.', true],
  ['Analisis ilmuwan Jepang menyebut harga naik.', true],
  ['Audit BPK menyebut harga naik.', false],
  ['Ilmuwan Jepang menyebut harga naik.', false],
])('%s: wraps who speaks: %s', (text, expected) => {
  const view = viewOf(text);
  const [chunk] = view.chunks;
  expect(chunk !== undefined && isWrapped(view, chunk)).toBe(expected);
});
