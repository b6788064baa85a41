import { expect, it } from 'vitest';
import { extract, extractAll } from '../src/index.js';
import { articleOf } from './article-of.js';

const TEXTS = [
  'Gedung Putih menuduh Iran memasok drone ke Rusia. Iran membantahnya.',
  '',
  'Menteri Luar Negeri Jepang Yoshimasa Hayashi mengatakan Jepang mengirim beras ke Laos. "Kami senang," ujarnya.',
  'Laos membantah menyembunyikan data itu.',
];

it('finds in each of many articles what it finds in the article alone', () => {
  const many = Array.from({ length: 20 }, () => TEXTS)
    .flat()
    .map((text) => articleOf(text));
  expect(extractAll(many)).toEqual(many.map(extract));
});

it('finds nothing in no articles', () => {
  expect(extractAll([])).toEqual([]);
});
