import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';

/** The stances of what a text says, in text order. */
function stancesOf(text: string): string[] {
  return extract(articleOf(text)).statements.map(({ stance }) => stance);
}

test.each([
  // What something is not clears its speaker; what kind of wrong it is not clears nobody.
  ['"Uang itu pinjaman pribadi, bukan suap," kata Budi Santoso.', 'denies'],
  ['"Uang itu bukan suap seperti yang dituduhkan," kata Budi Santoso.', 'denies'],
  ['"Kasus itu bukan korupsi biasa," kata Budi Santoso.', 'states'],
  ['"Serangan ini bukan pembunuhan pertama," kata Budi Santoso.', 'states'],
  ['"Perkara itu bukan suap, melainkan pemerasan," kata jaksa Budi Santoso.', 'states'],
  // A report that is not untrue is not rejected.
  ['Budi Santoso mengatakan kabar itu hoaks.', 'denies'],
  ['Budi Santoso mengatakan kabar itu hanya hoaks.', 'denies'],
  ['Budi Santoso mengatakan kabar itu tidak benar.', 'denies'],
  ['Budi Santoso mengatakan kabar itu bukan hoaks.', 'states'],
  ['Budi Santoso mengatakan kabar itu bukan sebuah rekayasa.', 'states'],
  ['Budi Santoso memastikan berita itu tidak bohong.', 'states'],
  // Who pays a high price is threatened only where they are to pay for a deed.
  ['Budi Santoso mengatakan Israel akan membayar mahal atas pembunuhan itu.', 'warns'],
  ['Budi Santoso mengatakan musuh akan membayar mahal.', 'warns'],
  ['Budi Santoso mengatakan warga akan membayar mahal untuk beras.', 'states'],
  ['Budi Santoso mengatakan konsumen di kota bakal membayar mahal.', 'states'],
  // The word that judges is about what is judged.
  ['Budi Santoso menyebut serangan itu sebagai tindakan yang sangat keji.', 'condemns'],
  ['Budi Santoso menyebut Andi Wijaya sebagai pahlawan yang melawan kejahatan.', 'states'],
  ['Budi Santoso menyebut Suriah sebagai korban serangan biadab Israel.', 'states'],
  // Somebody is a culprit; a thing is a cause.
  ['Budi Santoso mengatakan Azerbaijan biang keladi gagalnya perundingan.', 'alleges'],
  ['Budi Santoso mengatakan mereka biang keladi gagalnya perundingan.', 'alleges'],
  ['Budi Santoso mengatakan inflasi biang keladi lesunya pasar.', 'states'],
  // What one will do is a promise, what will befall one is none.
  ['"Kami akan terus membantu warga," kata Budi Santoso.', 'promises'],
  ['"Kami akan kalah," kata Budi Santoso.', 'states'],
  ['"Kita akan melihat banjir lagi," kata Budi Santoso.', 'states'],
  // What backs a claim accuses only where it tells of somebody else.
  ['Untuk mendukung klaimnya, Togo mengatakan kapal itu milik Ghana.', 'alleges'],
  ['Untuk mendukung klaimnya, Togo mengatakan beras itu bagus.', 'states'],
])('%s', (text, stance) => {
  expect(stancesOf(text)).toEqual([stance]);
});
