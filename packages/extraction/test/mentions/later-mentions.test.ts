import { describe, expect, test } from 'vitest';
import { mentionsOfParagraphs, type Row } from './mentions-of.js';

const later: readonly Row[] = [
  // An office is no firm.
  [
    'Dinas Kesehatan Bantul menyegel pabrik. Perusahaan itu tutup.',
    ['Dinas Kesehatan Bantul | organization | name'],
  ],
  [
    'Presiden Prancis Emmanuel Macron berpidato. Macron lalu pulang.',
    [
      'Prancis | country | alias',
      'Emmanuel Macron | person | alias | Presiden Prancis | FRA',
      'Macron | person | alias |  | FRA | = Emmanuel Macron',
    ],
  ],
  [
    'Ketua koperasi Budi Santoso hadir. Santoso membawa beras.',
    ['Budi Santoso | person | name | Ketua koperasi', 'Santoso | person | name |  |  | = Budi Santoso'],
  ],
  [
    'Lembaga Peduli Pesisir (LPP) menanam bakau. LPP mengajak warga.',
    [
      'Lembaga Peduli Pesisir | organization | name',
      'LPP | organization | acronym |  |  | = Lembaga Peduli Pesisir',
      'LPP | organization | acronym |  |  | = Lembaga Peduli Pesisir',
    ],
  ],
  [
    'Komisi Pemberantasan Korupsi (KPK) membuka lowongan.',
    ['Komisi Pemberantasan Korupsi | organization | alias', 'KPK | organization | acronym'],
  ],
];

const backReferences: readonly Row[] = [
  [
    'Brasil menambah armada. Negara Amerika Selatan itu membeli beras.',
    ['Brasil | country | alias', 'Negara Amerika Selatan itu | country | title |  |  | = Brasil'],
  ],
  // Another state than the one before.
  ['Brasil menambah armada. Negara tetangga itu membeli beras.', ['Brasil | country | alias']],
  [
    'Ketua koperasi Budi Santoso hadir. Ia membawa beras.',
    ['Budi Santoso | person | name | Ketua koperasi', 'Ia | person | pronoun |  |  | = Budi Santoso'],
  ],
  [
    'Bupati Andi Wijaya hadir. Bupati itu membawa beras.',
    ['Andi Wijaya | person | name | Bupati', 'Bupati itu | person | title |  |  | = Andi Wijaya'],
  ],
  ['Bupati Andi Wijaya hadir. Gubernur itu membawa beras.', ['Andi Wijaya | person | name | Bupati']],
  [
    'Vietnam mengekspor beras. Negara itu juga menjual kopi.',
    ['Vietnam | country | alias', 'Negara itu | country | title |  |  | = Vietnam'],
  ],
  [
    'Vietnam mengekspor beras ke Laos. Negara itu juga menjual kopi.',
    ['Vietnam | country | alias', 'Laos | country | alias'],
  ],
  ['Harga beras naik. Ia pun mengeluh.', []],
  [
    'Citilink menambah rute. Maskapai itu membeli pesawat.',
    ['Citilink | organization | alias', 'Maskapai itu | organization | title |  |  | = Citilink'],
  ],
  ['WHO rapat. Maskapai itu membeli pesawat.', ['WHO | organization | acronym']],
  [
    'Vietnam menyukai kopi Laos. Kedua negara itu bertetangga.',
    ['Vietnam | country | alias', 'Laos | country | alias'],
  ],
  [
    'Bupati Andi Wijaya hadir. Hujan turun. Panggung roboh. Ia pulang.',
    ['Andi Wijaya | person | name | Bupati'],
  ],
];

describe.each([
  ['later names', later],
  ['back references', backReferences],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(mentionsOfParagraphs(text)).toEqual(expected);
  });
});
