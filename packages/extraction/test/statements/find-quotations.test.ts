import { expect, test } from 'vitest';
import { findQuotations } from '../../src/statements/content/find-quotations.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';

test.each([
  ['straight marks', '"Panen bagus," kata Budi.', ['Panen bagus']],
  ['curly marks', '“Panen bagus,” kata Budi.', ['Panen bagus']],
  ['low opening marks', '„Panen bagus” kata Budi.', ['Panen bagus']],
  ['angle marks', '«Panen bagus» kata Budi.', ['Panen bagus']],
  ['mixed marks', '“Panen bagus," kata Budi.', ['Panen bagus']],
  ['straight opening, curly closing', '"Panen bagus,” kata Budi.', ['Panen bagus']],
  [
    'two in a sentence',
    '"Panen bagus," kata Budi, "tetapi harga turun."',
    ['Panen bagus', 'tetapi harga turun'],
  ],
  ['over two sentences', '"Panen bagus. Harga turun," kata Budi.', ['Panen bagus. Harga turun']],
  ['a question keeps its mark', '"Kapan panen?" tanya Budi.', ['Kapan panen?']],
  ['no mark at the end', '"Panen bagus, kata Budi.', ['Panen bagus, kata Budi.']],
  ['only a closing mark', 'Panen bagus,” kata Budi.', []],
  ['no marks', 'Panen bagus, kata Budi.', []],
  ['nothing inside', 'Ia menulis "" di papan.', []],
])('%s', (_, text, expected) => {
  const found = findQuotations(articleOfParagraphs(text));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('a missing mark harms its own paragraph only', () => {
  const text = '"Panen bagus, kata Budi.\n\n"Harga turun," kata Siti.';
  const found = findQuotations(articleOfParagraphs(text));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Panen bagus, kata Budi.',
    'Harga turun',
  ]);
});

test('sentences that name no paragraph are read to the last', () => {
  const text = '"Panen bagus," kata Budi.\n\n"Harga turun," kata Siti.';
  const article = articleOfParagraphs(text);
  const sentences = article.sentences.map(({ start, end, zone }) => ({ start, end, zone }));
  const found = findQuotations({ ...article, sentences } as unknown as typeof article);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Panen bagus', 'Harga turun']);
});
