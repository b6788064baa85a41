import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';

function stancesOf(text: string): string[] {
  return extract(articleOf(text)).statements.map(({ stance }) => stance);
}

test.each([
  ['Menteri Keuangan Sri Mulyani memastikan kabar itu sama sekali tidak benar.', ['denies']],
  ['Menteri Keuangan Sri Mulyani mengatakan isu bahwa harga naik adalah hoaks.', ['denies']],
  ['"Tidak benar kalau ada tuduhan itu," kata Menteri Keuangan Sri Mulyani.', ['denies']],
  // A kind of report is spoken of, none is rejected.
  ['Menteri Keuangan Sri Mulyani mengatakan warga harus melawan berita hoaks dan fitnah.', ['states']],
  ['Menteri Keuangan Sri Mulyani mengatakan isu suku yang memuat fitnah akan ditindak.', ['states']],
  ['Menteri Keuangan Sri Mulyani menepis anggapan bahwa utang naik.', ['denies']],
  ['Kiper Andi Wijaya menepis bola itu.', []],
  ['Tuduhan itu ditepis Menteri Keuangan Sri Mulyani.', ['denies']],
  ['Sundulan itu ditepis kiper Andi Wijaya.', []],
  ['Kabar itu dikonfirmasi Menteri Keuangan Sri Mulyani.', ['confirms']],
  ['Menteri Keuangan Sri Mulyani, yang dikonfirmasi Kompas, sedang di Bogor.', []],
  ['Reuters telah berusaha mengonfirmasi kabar itu kepada Sri Mulyani.', []],
])('%s', (text, expected) => {
  expect(stancesOf(text)).toEqual(expected);
});
