import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';

/** The office beside a person, with the country it names. */
function office(text: string, name: string): string {
  const { title, country } =
    extract(articleOf(text, 'body')).mentions.find(({ start, end }) => text.slice(start, end) === name) ?? {};
  return title ? `${text.slice(title.start, title.end)} (${country ?? ''})` : '';
}

test.each([
  ['Duta Besar Ceko untuk PBB, Jan Novak menolak usul itu.', 'Duta Besar Ceko untuk PBB (CZE)'],
  ['Menteri Luar Negeri Ceko, Jan Novak, menolak usul itu.', 'Menteri Luar Negeri Ceko (CZE)'],
  [
    'Hal itu disampaikan juru bicara Kementerian Pertahanan Ceko, Jan Novak, Rabu (2/11/2023).',
    'juru bicara Kementerian Pertahanan Ceko (CZE)',
  ],
  // The nearest that is somebody else's: a phrase of its own, a list, several.
  ['Dalam pertemuan dengan Presiden Ceko, Jan Novak mengatakan siap membantu.', ''],
  ['Kepada wartawan, Jan Novak mengatakan siap membantu.', ''],
  ['Rusia bertemu Menteri Pertahanan Ceko, Jan Novak dan Petr Svoboda.', ''],
  ['Di depan para menteri luar negeri Ceko, Jan Novak, yang sakit, pingsan.', ''],
])('%s', (text, expected) => {
  expect(office(text, 'Jan Novak')).toBe(expected);
});
