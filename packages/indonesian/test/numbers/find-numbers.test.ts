import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/numbers/find-numbers.js';

/** Text, and for each number in it: what stands there, value, least, most, whether approximate. */
type Row = [string, ...[string, number | null, number | null, number | null, boolean][]];

const ROWS: Row[] = [
  ['lebih dari 1.000 kontainer', ['lebih dari 1.000', 1000, 1000, null, false]],
  ['sekitar 20 pejabat Rusia', ['sekitar 20', 20, null, null, true]],
  ['dua lusin peluru', ['dua lusin', 24, 24, 24, false]],
  ['selusin upaya', ['selusin', 12, 12, 12, false]],
  ['lebih dari selusin upaya', ['lebih dari selusin', 12, 12, null, false]],
  ['setengah juta roket', ['setengah juta', 500_000, 500_000, 500_000, false]],
  ['1,5 juta ton', ['1,5 juta', 1_500_000, 1_500_000, 1_500_000, false]],
  ['ratusan drone buatan Iran', ['ratusan', null, 100, 999, true]],
  ['jutaan roket dan peluru', ['jutaan', null, 1_000_000, 9_999_999, true]],
  ['puluhan ribu warga', ['puluhan ribu', null, 10_000, 99_999, true]],
  ['belasan orang', ['belasan', null, 11, 19, true]],
  ['beberapa rudal', ['beberapa', null, 2, null, true]],
  ['1.234.567 suara', ['1.234.567', 1_234_567, 1_234_567, 1_234_567, false]],
  ['12,5 persen', ['12,5', 12.5, 12.5, 12.5, false]],
  ['2.5 juta', ['2.5 juta', 2_500_000, 2_500_000, 2_500_000, false]],
  ['dua puluh lima kapal', ['dua puluh lima', 25, 25, 25, false]],
  ['tiga ratus lima puluh ribu orang', ['tiga ratus lima puluh ribu', 350_000, 350_000, 350_000, false]],
  ['seratus dua belas', ['seratus dua belas', 112, 112, 112, false]],
  ['seribu dua ratus', ['seribu dua ratus', 1200, 1200, 1200, false]],
  ['satu setengah juta', ['satu setengah juta', 1_500_000, 1_500_000, 1_500_000, false]],
  ['satu koma lima juta', ['satu koma lima juta', 1_500_000, 1_500_000, 1_500_000, false]],
  ['10-20 orang', ['10-20', null, 10, 20, false]],
  ['antara 10 dan 20 orang', ['antara 10 dan 20', null, 10, 20, false]],
  ['10 hingga 20 orang', ['10 hingga 20', null, 10, 20, false]],
  ['dua atau tiga orang', ['dua atau tiga', null, 2, 3, false]],
  ['tiga sampai lima juta', ['tiga sampai lima juta', null, 3_000_000, 5_000_000, false]],
  ['20-an orang', ['20-an', null, 20, 29, true]],
  ['1.000 lebih kontainer', ['1.000 lebih', 1000, 1000, null, false]],
  ['hampir 300 orang', ['hampir 300', 300, null, 300, true]],
  ['hingga 5.000 tentara', ['hingga 5.000', 5000, null, 5000, false]],
  ['kurang dari seratus', ['kurang dari seratus', 100, null, 100, false]],
  ['setidaknya 40 orang', ['setidaknya 40', 40, 40, null, false]],
  ['Rp 1,5 triliun', ['1,5 triliun', 1.5e12, 1.5e12, 1.5e12, false]],
  ['Rp15 miliar', ['15 miliar', 15e9, 15e9, 15e9, false]],
  ['nol kasus', ['nol', 0, 0, 0, false]],
  ['salah satu pejabat'],
  ['satu sama lain'],
  ['kedua negara'],
  ['satu-satunya jalan'],
  ['ke-75'],
  ['setengah hati'],
  ['Haeil-5-23'],
  ['COVID-19'],
  ['F-16'],
  ['diduakan dan ditigakan'],
  ['lebih dari itu'],
  ['Bisnis.com'],
];

describe('findNumbers', () => {
  it.each(ROWS)('%s', (text, ...expected) => {
    const found = findNumbers(text).map((number) => [
      number.text,
      number.value,
      number.least,
      number.most,
      number.approximate,
    ]);
    expect(found).toEqual(expected);
  });

  it('keeps spans in bounds, in order and true over any text', () => {
    const words = ROWS.flatMap(([text]) => text.split(' '));
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const number of findNumbers(text)) {
          expect(number.start).toBeGreaterThanOrEqual(last);
          expect(number.end).toBeGreaterThan(number.start);
          expect(text.slice(number.start, number.end)).toBe(number.text);
          if (number.least !== null && number.most !== null) expect(number.least <= number.most).toBe(true);
          last = number.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
