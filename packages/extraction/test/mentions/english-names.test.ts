import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';

function names(text: string): string[] {
  return extract(articleOfParagraphs(text)).mentions.map(
    ({ start, end, kind }) => `${text.slice(start, end)} ${kind}`,
  );
}

test.each([
  // The name ends where the holder's begins.
  [
    'Peneliti University of Exeter Gail Whiteman hadir.',
    ['University of Exeter organization', 'Gail Whiteman person'],
  ],
  ['Council on Foreign Relations menyebut itu keliru.', ['Council on Foreign Relations organization']],
  [
    'Menurut Bureau of Engraving and Printing, desain itu rahasia.',
    ['Bureau of Engraving and Printing organization'],
  ],
  [
    'Pakar Johns Hopkins School of Public Health hadir.',
    ['Johns Hopkins School of Public Health organization'],
  ],
  // Without a head it is no body's.
  ['Film Lord of the Rings diputar.', []],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
