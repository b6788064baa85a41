import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // Titles of several fields, or with a bracket, and ranks.
  [
    'Menteri Industri, Perdagangan, dan Pariwisata Spanyol Budi Santoso mengatakan stok aman.',
    ['Budi Santoso | states | stok aman'],
  ],
  [
    'Menteri Industri, Perdagangan, dan Pariwisata (Menindag) Budi Santoso mengatakan stok aman.',
    ['Budi Santoso | states | stok aman'],
  ],
  [
    '"Stok aman," kata Menteri Perhubungan (Menhub) Budi Santoso di Jakarta.',
    ['Budi Santoso | states | Stok aman'],
  ],
  [
    'Laos dituduh Pangdam Jaya Mayjen TNI Budi Santoso mencuri data.',
    ['Budi Santoso | alleges | mencuri data', 'accusation: Budi Santoso → Laos (asserted)'],
  ],
  [
    'Wakil Menteri Pertahanan Laos untuk Kebijakan Budi Santoso mengatakan stok aman.',
    ['Budi Santoso | states | stok aman'],
  ],
  // Abbreviations and degrees.
  ['Prof. Dr. H. Budi Santoso, S.H., M.Si, mengatakan stok aman.', ['H. Budi Santoso | states | stok aman']],
  [
    'Budi Santoso, Laos, dan Jepang mengatakan stok aman.',
    ['Budi Santoso | states | stok aman', 'Laos | states | stok aman', 'Jepang | states | stok aman'],
  ],
  // Papers, channels and accounts speak for themselves, a letter for who wrote it.
  ['Surat kabar Israel mengatakan stok aman.', ['anonymous: Surat kabar Israel | states | stok aman']],
  ['Surat Kementerian Keuangan menyebut stok aman.', ['Kementerian Keuangan | states | stok aman']],
  [
    'Televisi pemerintah Iran mengatakan stok aman.',
    ['anonymous: Televisi pemerintah Iran | states | stok aman'],
  ],
  ['Delegasi Laos mengatakan stok aman.', ['Laos | states | stok aman']],
  ['Saksi Budi Santoso mengatakan stok aman.', ['Budi Santoso | states | stok aman']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
