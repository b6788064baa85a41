import { expect, test } from 'vitest';
import { detectFormat } from '../src/detect-format.js';

test.each([
  ['Harga Beras Turun\n\nJakarta - Harga turun.', '', 'text'],
  ['Harga Beras Turun\n\nJakarta - Harga turun.', 'a.txt', 'text'],
  ['<!DOCTYPE html><html><body>', 'a.txt', 'html'],
  ['  <html lang="id">', '', 'html'],
  ['<?xml version="1.0"?><!DOCTYPE html>', '', 'html'],
  ['<p>Satu</p>\n<p>Dua</p>', '', 'html'],
  ['Harga 5 < 6, kata <b>Budi</b>', '', 'text'],
  ['<p>', 'https://contoh.example/a.html?b=c', 'html'],
  ['{"title":"A"}\n{"title":"B"}\n', '', 'jsonl'],
  ['{"title":"A"}', '', 'jsonl'],
  ['{\n  "title": "A"\n}', '', 'json'],
  ['[{"title":"A"}]', 'a.json', 'json'],
  ['{"title":"A"}\n{"title":"B"}', 'a.json', 'jsonl'],
  ['[Foto: Budi]\nHarga beras', '', 'text'],
  ['{Harga} beras', '', 'text'],
  ['title,text\nA,B\n', '', 'csv'],
  ['"judul";"tanggal";"isi"\n', '', 'csv'],
  ['Judul, isi dan waktu rapat\nHarga beras', '', 'text'],
  ['a,b\n1,2', 'data.csv', 'csv'],
  ['a\tb\n1\t2', 'data.tsv', 'csv'],
  ['', '', 'text'],
])('%j, named %j, is %s', (text, name, format) => {
  expect(detectFormat(text, name)).toBe(format);
  expect(detectFormat(new TextEncoder().encode(text), name)).toBe(format);
});

test('a picture is not text, whatever its name', () => {
  expect(detectFormat(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'a.html')).toBe('not-text');
});
