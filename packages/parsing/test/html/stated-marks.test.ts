import { expect, test } from 'vitest';
import { parseDocument } from '../../src/html/dom.js';
import { metaTags, readDescription, readMetaTags } from '../../src/html/meta-tags.js';
import { readPageMarks } from '../../src/html/page-marks.js';

const origins = (head: string) =>
  readMetaTags(parseDocument(head)).map((hint) => `${hint.origin}=${hint.value}`);

test('meta tags are read in order of trust, by property, name or itemprop, in any case', () => {
  expect(
    origins(`
      <meta name="content_PublishedDate" content="2024-03-05 09:00:00">
      <meta name="twitter:title" content="Beras di Twitter">
      <meta itemprop="datePublished" content="2024-03-05">
      <meta property="og:title" content=" Harga Beras Turun ">
      <meta name="content_author" content="Budi"><meta name="content_author" content="Siti">
      <meta name="content_editor" content="">
      <meta name="viewport" content="width=device-width">`),
  ).toEqual([
    'meta og:title=Harga Beras Turun',
    'meta twitter:title=Beras di Twitter',
    'meta datepublished=2024-03-05',
    'meta content_publisheddate=2024-03-05 09:00:00',
    'meta content_author=Budi',
    'meta content_author=Siti',
  ]);
});

test('names of meta tags are lower-case and unique', () => {
  const names = metaTags.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toBe(name.toLowerCase());
});

test('the description is Open Graph’s, else the plain one', () => {
  const plain = '<meta name="description" content="Satu">';
  expect(readDescription(parseDocument(`${plain}<meta property="og:description" content="Dua">`))).toBe(
    'Dua',
  );
  expect(readDescription(parseDocument(plain))).toBe('Satu');
  expect(readDescription(parseDocument('<p>Tiga</p>'))).toBe('');
});

test('title, canonical address and language of the page', () => {
  const page = `<html lang="id-ID"><head><title> Harga Beras </title>
    <link rel="canonical" href="https://contoh.example/1"></head>
    <body><time datetime="2024-01-01">lain</time></body></html>`;
  expect(readPageMarks(parseDocument(page))).toEqual({
    address: 'https://contoh.example/1',
    hints: [
      { field: 'title', value: 'Harga Beras', basis: 'metadata', origin: 'title' },
      { field: 'domain', value: 'https://contoh.example/1', basis: 'metadata', origin: 'link canonical' },
      { field: 'language', value: 'id-ID', basis: 'metadata', origin: 'html lang' },
    ],
  });
});

test('a relative canonical address is none', () => {
  expect(readPageMarks(parseDocument('<link rel="canonical" href="/berita/1">')).address).toBeNull();
});
