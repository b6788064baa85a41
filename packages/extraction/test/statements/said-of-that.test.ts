import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayStatement } from '../say-findings.js';

/** The statements of a text of several sentences. */
function said(text: string): string[] {
  const read = { text, findings: extract(articleOfParagraphs(text)) };
  return read.findings.statements.map((one) => sayStatement(read, one));
}

test.each([
  ['Hal itu diungkapkan Rini Astuti.', ['Rini Astuti | states | ']],
  ['Hal tersebut ditegaskan oleh Ketua DPRD Bogor, Rini Astuti.', ['Rini Astuti | states | ']],
  ['Hal yang sama dikatakan Rini Astuti saat membuka rapat.', ['Rini Astuti | states | ']],
  ['Hal senada disampaikan Rini Astuti.', ['Rini Astuti | states | ']],
  // Nobody says it, it is done, or it is not said.
  ['Hal itu diungkapkan dalam rapat.', []],
  ['Hal itu dilakukan Rini Astuti kemarin.', []],
  ['Hal itu belum dijelaskan Rini Astuti.', []],
  ['Buku itu dikatakan Rini Astuti.', []],
  // Whose words they are goes on behind it.
  [
    'Budi Santoso mengatakan stok aman. Hal senada disampaikan Rini Astuti. "Kami juga siap," ujarnya.',
    ['Budi Santoso | states | stok aman', 'Rini Astuti | states | ', 'Rini Astuti | states | Kami juga siap'],
  ],
  ['Rini Astuti bertanya apakah stok aman.', ['Rini Astuti | states | apakah stok aman']],
  ['Rini Astuti tidak bertanya apakah stok aman.', []],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
