import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import type { Statement } from '../../src/findings.js';
import { articleOf } from '../article-of.js';
import { type Around, articleOfParagraphs } from '../article-of-paragraphs.js';

function firstOf(text: string, around: Around = {}): Statement {
  const [statement] = extract(articleOfParagraphs(text, around)).statements;
  if (statement === undefined) throw new Error(`No statement in ${text}`);
  return statement;
}

test.each([
  ['WHO pada Rabu (2/11) mengatakan bahwa wabah mereda.', '2022-11-02'],
  ['WHO mengatakan pada Rabu (2/11) bahwa wabah mereda.', '2022-11-02'],
  ['"Wabah mereda," kata Menteri Keuangan Sri Mulyani, Rabu (2/11).', '2022-11-02'],
  ['WHO mengatakan bahwa wabah mereda pada Rabu (2/11).', null],
  ['WHO mengatakan bahwa wabah mereda.', null],
  ['Menurut BMKG, gempa itu terjadi pada Rabu (2/11).', null],
  ['Bank Dunia dalam laporan Oktober 2022 menyebut harga beras naik.', '2022-10'],
  ['Kementerian Kesehatan, Rabu (2/11), mengatakan bahwa stok obat cukup.', '2022-11-02'],
  // The date belongs to the clause before.
  ['WHO menutup kantornya di Laos tahun lalu, sambil menyalahkan pemerintah Laos.', null],
])('%s was said %s', (text, expected) => {
  expect(firstOf(text, { published: '2022-11-03' }).said?.edtf ?? null).toBe(expected);
});

test('without a day of publication an open year is not guessed', () => {
  expect(firstOf('WHO pada Rabu (2/11) mengatakan bahwa wabah mereda.').said).toBeNull();
});

describe('the medium it is relayed from', () => {
  const credits = ['Reuters'];

  test('is the one credited in the sentence', () => {
    expect(firstOf('WHO mengatakan wabah mereda, dikutip dari Reuters.', { credits }).via).toBe(0);
  });

  test('is none where another sentence credits it', () => {
    expect(firstOf('WHO mengatakan wabah mereda. Foto itu milik Reuters.', { credits }).via).toBeNull();
  });
});

test.each([
  ['"Wabah mereda," kata Menteri Keuangan Sri Mulyani.', 'direct'],
  ['WHO mengatakan bahwa wabah mereda.', 'indirect'],
  ['WHO mengatakan bahwa wabah itu "sudah mereda".', 'mixed'],
  ['WHO mengatakan, "Wabah mereda."', 'direct'],
  ['BPOM menolak berkomentar.', 'indirect'],
])('%s is %s', (text, expected) => {
  expect(firstOf(text).quote).toBe(expected);
});

test.each([
  ['WHO mengatakan kepada Reuters bahwa wabah mereda.', 'Reuters'],
  ['PBB mendesak Israel membuka perbatasan.', 'Israel'],
  ['Iran menepis tuduhan AS soal drone itu.', 'AS'],
  ['WHO mengatakan bahwa wabah mereda.', null],
])('%s is addressed to %s', (text, expected) => {
  const { mentions, statements } = extract(articleOf(text));
  const mention = mentions[statements[0]?.addressee ?? -1];
  expect(mention === undefined ? null : text.slice(mention.start, mention.end)).toBe(expected);
});

test('a quotation of an earlier sentence stretches the statement over it', () => {
  const text = '"Stok aman. Harga stabil," kata Menteri Keuangan Sri Mulyani.';
  const { start, end, content } = firstOf(text);
  expect([start, end]).toEqual([content?.start, text.length]);
  expect(text.slice(start)).toMatch(/^Stok/);
});
