import { expect, test } from 'vitest';
import { hostOf } from '../../src/hints/host-of.js';
import { readLanguage } from '../../src/hints/stated-language.js';
import { chooseTitle } from '../../src/hints/stated-title.js';

const site = ['Warta Contoh', 'wartacontoh.example'];

test.each([
  [['Harga Beras Turun'], 'Harga Beras Turun'],
  [['Harga Beras Turun - Warta Contoh'], 'Harga Beras Turun'],
  [['Harga Beras Turun | wartacontoh.com'], 'Harga Beras Turun'],
  [['Harga Beras Turun: Pedagang Senang'], 'Harga Beras Turun: Pedagang Senang'],
  [['Harga Beras Turun - Pedagang Senang'], 'Harga Beras Turun - Pedagang Senang'],
  [['Harga Beras Turun di…', 'Harga Beras Turun di Tiga Kota'], 'Harga Beras Turun di Tiga Kota'],
  [['Harga Beras Turun di...', 'Menteri Bicara'], 'Harga Beras Turun di...'],
  [
    ['Harga Beras Turun di Tiga Kota - Halaman 2', 'Harga Beras Turun di Tiga Kota'],
    'Harga Beras Turun di Tiga Kota',
  ],
  [['  Harga\n Beras ', 'Lain'], 'Harga Beras'],
  [[], null],
  [[''], null],
])('chooseTitle %j', (titles, title) => {
  expect(chooseTitle(titles, site)).toBe(title);
});

test.each([
  ['https://www.contoh.co.id/a/b?c', 'contoh.co.id'],
  ['//amp.contoh.com/a', 'contoh.com'],
  ['https://m.contoh.com', 'contoh.com'],
  ['https://nasional.contoh.com/read/1', 'nasional.contoh.com'],
  ['contoh.net', 'contoh.net'],
  ['https://m.com/a', 'm.com'],
  ['http://10.0.0.1/a', null],
  ['/berita/1', null],
  ['Warta Contoh', null],
  ['', null],
])('hostOf %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([
  ['id', 'id'],
  ['id-ID', 'id'],
  ['in_ID', 'id'],
  ['Bahasa Indonesia', 'id'],
  ['en_US', 'en'],
  ['Indonesian', 'id'],
  ['', null],
  ['utf-8', null],
])('readLanguage %s', (value, code) => {
  expect(readLanguage(value)).toBe(code);
});
