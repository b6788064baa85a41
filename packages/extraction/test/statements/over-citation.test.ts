import { expect, test } from 'vitest';
import { overCitation } from '../../src/statements/speakers/over-citation.js';
import { findPhrase } from './find-phrase.js';

test.each([
  [
    'Menteri Energi Qatar seperti dilansir Reuters, Senin (1/6/2026), memastikan pasokan aman.',
    'memastikan',
    'Menteri Energi Qatar',
  ],
  [
    'Presiden Bolivia Rodrigo Paz, seperti dikutip EFE, Rabu (3/6/2026), membenarkan kabar itu.',
    'membenarkan',
    'Presiden Bolivia Rodrigo Paz',
  ],
  ['Budi Santoso dilansir Antara, Rabu (3/6), mengatakan stok aman.', 'mengatakan', 'Budi Santoso'],
  ['Menteri Energi Qatar tiba, seperti dilansir Reuters, memastikan pasokan aman.', 'memastikan', ''],
  ['Warga di Lyon, Prancis, seperti dilansir Reuters, mengatakan api padam.', 'mengatakan', ''],
  ['Dilansir Reuters, Senin (1/6/2026), memastikan pasokan aman itu penting.', 'memastikan', ''],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase(overCitation, text, word)).toBe(expected);
});
