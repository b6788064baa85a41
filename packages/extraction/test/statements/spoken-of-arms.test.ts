import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayStatement } from '../say-findings.js';

function said(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

test.each([
  // The second of two to whom it is written does not speak.
  [
    'Dubes Mesir Amr Hassan dalam surat kepada kepala PBB dan Presiden Dewan Keamanan menuduh Ghana menyerang Kairo.',
    ['Amr Hassan | alleges | Ghana menyerang Kairo'],
  ],
  [
    'Delegasi Mesir berunding di Accra dan Presiden Ghana menuduh Mali menyerang Kairo.',
    ['anonymous: Presiden Ghana | alleges | Mali menyerang Kairo'],
  ],
  // Who tells something without a name is meant by the pronoun behind.
  [
    'Amr Hassan mengatakan stok aman. Kabar itu disampaikan seorang pejabat Mesir. Dia mengatakan harga naik.',
    [
      'Amr Hassan | states | stok aman',
      'anonymous: seorang pejabat Mesir | states | ',
      'anonymous: seorang pejabat Mesir | states | harga naik',
    ],
  ],
  [
    'Amr Hassan mengatakan stok aman. Kabar itu melegakan seorang pejabat Mesir. Dia mengatakan harga naik.',
    ['Amr Hassan | states | stok aman', 'Amr Hassan | states | harga naik'],
  ],
  // When something was announced is no part of it.
  [
    'Mesir mengumumkan sanksi dua hari setelah Turki menuduh Ghana menyerang Mali.',
    ['Mesir | states | sanksi', 'Turki | alleges | Ghana menyerang Mali'],
  ],
  [
    'Mesir mengatakan sanksi dijatuhkan setelah Turki menuduh Ghana menyerang Mali.',
    [
      'Mesir | alleges | sanksi dijatuhkan setelah Turki menuduh Ghana menyerang Mali',
      'Turki | alleges | Ghana menyerang Mali',
    ],
  ],
  // A sentence may close with who told it.
  [
    'Ghana telah mengirim drone ke Mali, Menteri Pertahanan Turki Yasar Guler mengatakan pada Rabu.',
    ['Yasar Guler | alleges | Ghana telah mengirim drone ke Mali'],
  ],
  ['Setelah Ghana mengirim drone ke Mali, Yasar Guler mengatakan pada Rabu.', []],
  // The name behind a relative clause.
  ['Analis yang berbasis di Accra, Kofi Mensah, mengatakan stok aman.', ['Kofi Mensah | states | stok aman']],
  ['Analis yang berbasis di Accra, Ghana, mengatakan stok aman.', ['anonymous: Analis | states | stok aman']],
  // Advice in a craft asks for nothing.
  ['Turki mengirim saran teknis ke Ghana soal satelit.', []],
  ['Turki mengirim saran kepada Ghana soal satelit.', ['Turki | demands | satelit']],
  // Stressed small words are no names.
  [
    '"Kami TIDAK mengirim drone ke Ghana," tulis Amr Hassan.',
    ['Amr Hassan | denies | Kami TIDAK mengirim drone ke Ghana'],
  ],
])('%s', (text, statements) => {
  expect(said(text)).toEqual(statements);
});

test('a denied clause is not denied to whom it closes with', () => {
  const text = 'Turki menuduh Mesir memasok drone untuk perang di Ghana, yang dibantah Kairo.';
  const { statements } = extract(articleOfParagraphs(text));
  expect(statements.map(({ addressee }) => addressee)).toEqual([1, null]);
});

test.each([
  // Who only asks another not to do it denies nothing.
  [
    'Juru bicara Ghana mengatakan Turki tidak berhak menuntut setelah Mesir memperingatkan Accra agar tidak memasok drone ke Mali.',
    [
      'anonymous: Juru bicara Ghana | states | Turki tidak berhak menuntut setelah Mesir memperingatkan Accra agar tidak memasok drone ke Mali',
      'Mesir | warns | Accra agar tidak memasok drone ke Mali',
    ],
  ],
  // In what is denied nobody has spoken, but a report was made.
  [
    'Turki membantah bahwa Ghana meminta drone kepada Ankara.',
    ['Turki | denies | Ghana meminta drone kepada Ankara'],
  ],
  [
    'Turki membantah laporan Ghana yang menyebut Ankara memasok drone ke Mali.',
    [
      'Turki | denies | laporan Ghana yang menyebut Ankara memasok drone ke Mali',
      'Ghana | alleges | Ankara memasok drone ke Mali',
    ],
  ],
  // Where a ship is from accuses nobody; their own strikes neither.
  [
    'Pejabat Turki mengatakan kapal itu berasal dari Ghana.',
    ['anonymous: Pejabat Turki | states | kapal itu berasal dari Ghana'],
  ],
  [
    'Pejabat Turki mengatakan drone itu berasal dari Ghana.',
    ['anonymous: Pejabat Turki | alleges | drone itu berasal dari Ghana'],
  ],
  [
    'Turki mengatakan serangan mereka menghancurkan gudang Mali.',
    ['Turki | states | serangan mereka menghancurkan gudang Mali'],
  ],
  // A phrase before the subject is no statement by itself.
  [
    'Amr Hassan mengatakan bahwa dalam rapat itu ia memperingatkan Ghana.',
    ['Amr Hassan | states | dalam rapat itu ia memperingatkan Ghana', 'Amr Hassan | warns | Ghana'],
  ],
])('%s', (text, statements) => {
  expect(said(text)).toEqual(statements);
});

test('to whom somebody is accused of selling is not accused', () => {
  const { statements } = extract(
    articleOfParagraphs('Turki mengecam Mesir dan menuduhnya menjual drone kepada Ghana.'),
  );
  expect(statements.map(({ addressee }) => addressee)).toEqual([null, 1]);
});

test.each([
  // Who holds the office whose words they are.
  [
    'Ghana menyerang Mali, demikian menurut pernyataan Menteri Pertahanan Turki, Yasar Guler, pada Jumat.',
    ['Yasar Guler | alleges | Ghana menyerang Mali'],
  ],
  [
    'Ghana menyerang Mali, menurut pernyataan Kementerian Pertahanan Turki.',
    ['Kementerian Pertahanan Turki | alleges | Ghana menyerang Mali'],
  ],
  // The name between commas, with whom they serve.
  [
    'Calon presiden Ghana, Kofi Mensah dari partai NPP, mengatakan stok aman.',
    ['Kofi Mensah | states | stok aman'],
  ],
  // Examples of those who speak.
  [
    'Pejabat Eropa seperti Menteri Pertahanan Turki Yasar Guler dan Presiden Prancis Emmanuel Macron mengecam Ghana.',
    ['Yasar Guler | condemns | Ghana', 'Emmanuel Macron | condemns | Ghana'],
  ],
  // Who puts out what condemns.
  [
    'Turki mengeluarkan pernyataan bersama yang mengutuk serangan Ghana.',
    ['Turki | condemns | serangan Ghana'],
  ],
  ['Turki membaca pernyataan bersama yang mengutuk serangan Ghana.', []],
  // A comma behind the day that opens.
  ['Turki pada Kamis (18/12), mengecam Ghana.', ['Turki | condemns | Ghana']],
  // Who may do it has not done it.
  [
    'Ghana mengatakan Turki mengizinkan Mali menggunakan rudal jarak jauh.',
    ['Ghana | states | Turki mengizinkan Mali menggunakan rudal jarak jauh'],
  ],
  ['Amr Hassan mengindikasikan bahwa stok aman.', ['Amr Hassan | states | stok aman']],
  ['Harga minyak mengindikasikan bahwa stok aman.', []],
])('%s', (text, statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  // The day stands before what is told.
  [
    'Turki memperingatkan pada Rabu bahwa Ghana akan menyerang Mali.',
    ['Turki | warns | Ghana akan menyerang Mali'],
  ],
  // Who turns the accusation round.
  [
    'Turki membantah tuduhan itu dan sebaliknya menuduh Ghana menyerang Mali.',
    ['Turki | denies | tuduhan itu', 'Turki | alleges | Ghana menyerang Mali'],
  ],
  // Who can confirm it does so.
  [
    '"Saya dapat mengonfirmasi bahwa Ghana mengirim drone ke Mali," kata Amr Hassan.',
    ['Amr Hassan | confirms | Saya dapat mengonfirmasi bahwa Ghana mengirim drone ke Mali'],
  ],
  [
    '"Saya tidak dapat mengonfirmasi bahwa Ghana mengirim drone ke Mali," kata Amr Hassan.',
    ['Amr Hassan | declines | Saya tidak dapat mengonfirmasi bahwa Ghana mengirim drone ke Mali'],
  ],
  // A source between a word of speech and what it tells.
  [
    'Amr Hassan mengatakan, menurut Ghana, stok sudah habis.',
    ['Amr Hassan | states | stok sudah habis', 'Ghana | states | stok sudah habis'],
  ],
  // Who refuses to speak has not spoken.
  ['Turki menolak untuk mengutuk Ghana.', []],
  ['Turki datang untuk mengutuk Ghana.', ['Turki | condemns | Ghana']],
  // Who is spoken to is not who speaks.
  [
    'Kwame Mensah menulis surat. Kepada Amr Hassan ia menjanjikan bantuan.',
    ['Kwame Mensah | promises | bantuan'],
  ],
  [
    'Kwame Mensah menulis surat. Kata Amr Hassan ia menjanjikan bantuan.',
    ['Amr Hassan | promises | bantuan'],
  ],
])('%s', (text, statements) => {
  expect(said(text)).toEqual(statements);
});
