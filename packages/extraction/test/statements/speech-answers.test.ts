import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayStatement } from '../say-findings.js';

const said = (text: string): string[] => {
  const findings = extract(articleOf(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
};

test.each([
  // Denials
  [
    'China menyebut tudingan Jepang sebagai kebohongan.',
    ['China | denies | tudingan Jepang sebagai kebohongan', 'Jepang | alleges | '],
  ],
  [
    'China menyebut tudingan Jepang sebagai tantangan.',
    ['China | states | tudingan Jepang sebagai tantangan', 'Jepang | alleges | '],
  ],
  ['Prancis menyebut hal itu fitnah.', ['Prancis | denies | hal itu fitnah']],
  ['Prancis menyampaikan hal itu.', []],
  // What is refused, asked before or behind
  ['Apakah rudal itu dijual, Kremlin tidak mau menjawab.', ['Kremlin | declines | Apakah rudal itu dijual']],
  [
    'Kremlin menolak menjawab ketika ditanya apakah rudal itu dijual.',
    ['Kremlin | declines | apakah rudal itu dijual'],
  ],
  ['Jepang enggan merinci jumlahnya dengan alasan keamanan.', ['Jepang | declines | jumlahnya']],
  ['Ditanya soal drone itu, Kremlin memilih bungkam.', ['Kremlin | declines | drone itu']],
  ['Di Moskow, Kremlin memilih diam.', []],
  // What a deed is called
  [
    'AS memveto resolusi itu, langkah yang dikecam China sebagai provokasi.',
    ['China | condemns | sebagai provokasi'],
  ],
  // Another speaker
  [
    'Jepang menuduh China mencuri data, dan Taiwan bersumpah akan membalas.',
    ['Jepang | alleges | China mencuri data', 'Taiwan | promises | akan membalas'],
  ],
  [
    'Jepang menuduh China mencuri data dan merusak kabel.',
    ['Jepang | alleges | China mencuri data dan merusak kabel'],
  ],
  // Headlines
  [
    'China Sangkal Pasok Cip untuk Rusia, Tuding Jepang Mencuri Data',
    ['China | denies | Pasok Cip untuk Rusia', 'China | alleges | Jepang Mencuri Data'],
  ],
  // Whose words they are
  [
    'Bila Kolombia mundur, kata Rosa Medina, gencatan senjata bisa dicapai.',
    ['Rosa Medina | states | gencatan senjata bisa dicapai'],
  ],
  [
    'Jepang memuji Laos yang membuka pasar, seraya mengkritik China.',
    ['Jepang | praises | Laos yang membuka pasar', 'Jepang | condemns | China'],
  ],
  [
    'Kedutaan China menyangkal Beijing mencuri data dan balik meminta Ceko menunjukkan bukti.',
    ['Kedutaan China | denies | Beijing mencuri data', 'Kedutaan China | demands | Ceko menunjukkan bukti'],
  ],
  ['Tuduhan itu dilontarkan Menteri Luar Negeri Marco Rubio.', ['Marco Rubio | alleges | ']],
  ['Tuduhan itu dilontarkan kemarin.', []],
  [
    'Penyitaan kapal oleh Iran di Teluk Oman menuai kecaman Jepang.',
    ['Jepang | condemns | Penyitaan kapal oleh Iran di Teluk Oman'],
  ],
  ['Iran menerima usulan Jepang.', []],
  [
    '"Jika Israel menyerang, kami akan membalas," kata Menteri Luar Negeri Marco Rubio.',
    ['Marco Rubio | warns | Jika Israel menyerang, kami akan membalas'],
  ],
  [
    '"Jika hujan turun, kami akan menutup pasar," kata Menteri Luar Negeri Marco Rubio.',
    ['Marco Rubio | states | Jika hujan turun, kami akan menutup pasar'],
  ],
  // Where a mere phrase ends
  ['Laos meminta bantuan darurat setelah topan merusak ribuan rumah.', ['Laos | demands | bantuan darurat']],
  [
    'Jepang mengecam campur tangan asing, lalu mengusir duta besar Laos.',
    ['Jepang | condemns | campur tangan asing'],
  ],
  ['Kecaman Jepang terhadap Laos disampaikan kemarin.', ['Jepang | condemns | Laos']],
  [
    'Kritik Jepang terhadap kebijakan Laos soal beras makin tajam.',
    ['Jepang | condemns | kebijakan Laos soal beras makin tajam'],
  ],
  // Who stands behind a wrong
  [
    'Jepang mengatakan serangan itu dikendalikan China.',
    ['Jepang | alleges | serangan itu dikendalikan China'],
  ],
  ['Jepang mengatakan pameran itu dikendalikan China.', ['Jepang | states | pameran itu dikendalikan China']],
  [
    'Jepang mengatakan tentara China menyeberang malam itu.',
    ['Jepang | alleges | tentara China menyeberang malam itu'],
  ],
  [
    'China mengatakan tentara China menyeberang malam itu.',
    ['China | states | tentara China menyeberang malam itu'],
  ],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
