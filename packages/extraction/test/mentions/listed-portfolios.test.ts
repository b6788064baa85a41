import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';

function names(text: string): string[] {
  return extract(articleOfParagraphs(text)).mentions.map(
    ({ start, end, kind }) => `${text.slice(start, end)} ${kind}`,
  );
}

test.each([
  // A body that lists its fields, with and without the comma before `dan`; but bodies in a list.
  [
    'Kementerian Pendidikan, Kebudayaan, Riset dan Teknologi menunda rapat.',
    ['Kementerian Pendidikan, Kebudayaan, Riset dan Teknologi organization'],
  ],
  [
    'Dinas Komunikasi, Informatika, dan Statistik menunda rapat.',
    ['Dinas Komunikasi, Informatika, dan Statistik organization'],
  ],
  [
    'Kementerian Keuangan, Pertamina dan PLN menunda rapat.',
    ['Kementerian Keuangan organization', 'Pertamina organization', 'PLN organization'],
  ],
  // The second field of a title is no place.
  ['Menteri Pekerjaan Umum dan Perumahan Rakyat Petr Pavel hadir.', ['Petr Pavel person']],
  // A ministry with its field in small letters; in small letters throughout it is its state's.
  ['Kementerian luar negeri Peru menunda rapat.', ['Kementerian luar negeri Peru organization']],
  ['Rapat kementerian luar negeri Peru ditunda.', ['Peru country']],
  ['Kementerian luar negeri di Lima menunda rapat.', ['Lima place']],
  // Blanks around a hyphen inside a name; but a dash.
  ['Menteri Shin Won - sik hadir.', ['Shin Won - sik person']],
  ['Menteri Shin Won - yang sakit - hadir.', ['Shin Won person']],
  ['Presiden Ahmed al - Sharaa hadir.', ['Ahmed al - Sharaa person']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
