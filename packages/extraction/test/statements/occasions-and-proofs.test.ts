import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayStatement } from '../say-findings.js';

function said(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

test.each([
  // Where somebody speaks is not what they say.
  ['Ghana membantah tuduhan itu dalam wawancara dengan RTL.', ['Ghana | denies | tuduhan itu']],
  ['Ghana mengecam serangan itu dalam pertemuan dengan Turki.', ['Ghana | condemns | serangan itu']],
  [
    'Ghana membantah menyerang Turki dalam pertemuan itu.',
    ['Ghana | denies | menyerang Turki dalam pertemuan itu'],
  ],
  // A proof of something is told with `kalau` as with `bahwa`.
  [
    'Ghana mengaku punya bukti kalau Turki memasok rudal ke Mali.',
    ['Ghana | alleges | punya bukti kalau Turki memasok rudal ke Mali'],
  ],
  [
    'Ghana mengaku marah kalau Turki memasok rudal ke Mali.',
    ['Ghana | states | marah kalau Turki memasok rudal ke Mali'],
  ],
  // Who stops a missile accuses no state.
  [
    'Ghana mengatakan pertahanan udaranya mencegat rudal yang ditembakkan dari Mali.',
    ['Ghana | states | pertahanan udaranya mencegat rudal yang ditembakkan dari Mali'],
  ],
  [
    'Ghana mengatakan rudal yang menghantam pelabuhan itu ditembakkan dari Mali.',
    ['Ghana | alleges | rudal yang menghantam pelabuhan itu ditembakkan dari Mali'],
  ],
  // A group that is named as a whole speaks by its name.
  ['Pemberontak M23 mengatakan mereka merebut kota itu.', ['M23 | states | mereka merebut kota itu']],
  [
    'Seorang pemberontak M23 mengatakan kota itu tenang.',
    ['anonymous: Seorang pemberontak M23 | states | kota itu tenang'],
  ],
  // What is done with a thing is laid at somebody's door, too.
  [
    'Ghana menuduh drone itu akan digunakan untuk invasi di Mali.',
    ['Ghana | alleges | drone itu akan digunakan untuk invasi di Mali'],
  ],
  // A report about a state is told by the report.
  [
    'Laporan PBB tentang Mali yang menuduh Turki melanggar embargo senjata bocor.',
    ['PBB | alleges | Turki melanggar embargo senjata bocor'],
  ],
  // What is said with the words themselves is no promise.
  [
    '"Saya akan mengingatkan bahwa jalan itu licin," kata Menteri Pertahanan Ghana Budi Santoso.',
    ['Budi Santoso | states | Saya akan mengingatkan bahwa jalan itu licin'],
  ],
  [
    '"Saya akan memperbaiki jalan itu," kata Menteri Pertahanan Ghana Budi Santoso.',
    ['Budi Santoso | promises | Saya akan memperbaiki jalan itu'],
  ],
])('%s', (text, statements) => {
  expect(said(text)).toEqual(statements);
});
