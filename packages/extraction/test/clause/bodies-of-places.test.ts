import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';

test.each([
  // The place of a body stands behind the abbreviation that is another name of it.
  ['Lembaga Bantuan Hukum (LBH) Makassar menuduh polisi memukul warga.', 1],
  ['Dinas Kesehatan (Dinkes) Kota Bogor mengatakan wabah itu berakhir.', 1],
  ['Wabah (baru) Bogor mengatakan berakhir.', 0],
])('%s', (text, count) => {
  expect(extract(articleOf(text)).statements.length).toBe(count);
});
