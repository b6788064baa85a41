import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';

function names(text: string): string[] {
  return extract(articleOf(text, 'title')).mentions.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Putin Temui Kim', ['Putin', 'Kim']],
  ['Iran Bantah Tuduhan', ['Iran']],
  ['Prabowo Menerima Kunjungan', ['Prabowo']],
  // No verb, or no name before it: capitals tell of names.
  ['Kim Jong Un', ['Kim Jong Un']],
  ['Sri Puji Lestari', ['Sri Puji Lestari']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
