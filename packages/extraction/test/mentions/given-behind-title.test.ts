import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';

function persons(text: string): string[] {
  return extract(articleOf(text))
    .mentions.filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Kapolres Ponorogo AKBP Adik Listiyono mengatakan jalan dibuka.', ['Adik Listiyono']],
  ['Juru bicara armada, Kapten Tim Harris, mengatakan jalan dibuka.', ['Tim Harris']],
  ['Menteri Bintang Puspayoga mengatakan jalan dibuka.', ['Bintang Puspayoga']],
  ['Ketua Tim Penyelidik Budi Santoso mengatakan jalan dibuka.', ['Budi Santoso']],
  ['Kata adik Listiyono, jalan dibuka.', ['Listiyono']],
])('%s', (text, expected) => {
  expect(persons(text)).toEqual(expected);
});
