import { expect, test } from 'vitest';
import { detokenize } from '../../src/records/detokenize.js';

test.each([
  ['Senin ( 27 / 3 ) .', 'Senin (27/3).'],
  ['" Ya , " kata Budi .', '"Ya," kata Budi.'],
  ['Budi berkata , " Ya . "', 'Budi berkata, "Ya."'],
  ['Ia menyebut " mahal " dan " murah " .', 'Ia menyebut "mahal" dan "murah".'],
  ['JUARA.NET , MISANO - Pebalap', 'JUARA.NET, MISANO - Pebalap'],
  ['materi - materi itu', 'materi-materi itu'],
  ['naik 5 % , kata Siti', 'naik 5%, kata Siti'],
  ['pukul 07 : 22 WIB', 'pukul 07:22 WIB'],
  ['Baca juga : Judul', 'Baca juga: Judul'],
  ['-LRB- AFP -RRB-', '(AFP)'],
  ["`` Ya , '' katanya", '“Ya,” katanya'],
  ['“ Ya ” ucap Andi', '“Ya” ucap Andi'],
  ['pada 2016 , 15 orang', 'pada 2016, 15 orang'],
  ['dan / atau', 'dan/atau'],
  ['', ''],
])('%s', (tokens, text) => {
  expect(detokenize([tokens.split(' ')])).toBe(text);
});

test('a quotation may begin in one sentence and end in another', () => {
  const sentences = ['" Harus diatur .', 'Kan bisa , " ucap Budi .', '" Ya . "'].map((one) => one.split(' '));
  expect(detokenize(sentences)).toBe('"Harus diatur. Kan bisa," ucap Budi. "Ya."');
});
