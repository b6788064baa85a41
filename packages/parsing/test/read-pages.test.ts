import { expect, test } from 'vitest';
import { type ReadOptions, readPages } from '../src/read-pages.js';

const read = (text: string, options: ReadOptions = {}) => [
  ...readPages(new TextEncoder().encode(text), options),
];

test('a text is one page as it stands', () => {
  expect(read('Harga Beras Turun\r\n', { uri: 'a.txt' })).toEqual([
    { text: 'Harga Beras Turun\n', uri: 'a.txt', zones: [], metadata: [], issues: [] },
  ]);
});

test('HTML is one page with zones', () => {
  expect(read('<!doctype html><h1>Harga Beras Turun</h1>')[0]?.zones.map((zone) => zone.kind)).toEqual([
    'title',
  ]);
});

test('records are as many pages; what befell the bytes is told once', () => {
  const pages = read('judul,isi\nA,Jumâ€™at\nB,Ya\n');
  expect(pages.map((page) => page.text)).toEqual(['A\n\nJum’at', 'B\n\nYa']);
  expect(pages.map((page) => page.issues.map((issue) => issue.code))).toEqual([['mojibake'], []]);
});

test('the stated format and mapping are believed', () => {
  const pages = read('nomor,lengkap\n1,Ya\n', { format: 'csv', mapping: { text: 'lengkap' } });
  expect(pages.map((page) => page.text)).toEqual(['Ya']);
});

test('what is no text is one page that says so', () => {
  const [page, ...others] = readPages(Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  expect(page).toMatchObject({ text: '', issues: [{ code: 'not-text' }] });
  expect(others).toEqual([]);
});

test('an empty table gives a page that says so', () => {
  expect(read('judul,isi\n').map((page) => page.issues.map((issue) => issue.code))).toEqual([['no-records']]);
});
