import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // Over a day behind an aside, and over a clause that no comma parts from who speaks.
  [
    'Budi Santoso, dalam jumpa pers di Jakarta, Kamis (5/6), menuduh Laos mencuri data.',
    ['Budi Santoso | alleges | Laos mencuri data', 'accusation: Budi Santoso → Laos (asserted)'],
  ],
  [
    'Budi Santoso usai bertemu Rosa Medina menuduh Laos mencuri data.',
    ['Budi Santoso | alleges | Laos mencuri data', 'accusation: Budi Santoso → Laos (asserted)'],
  ],
  ['Budi Santoso saat berpidato di Jakarta mengatakan stok aman.', ['Budi Santoso | states | stok aman']],
  [
    'Budi Santoso tanpa menyebut bukti menuduh Laos mencuri data.',
    ['Budi Santoso | alleges | Laos mencuri data', 'accusation: Budi Santoso → Laos (asserted)'],
  ],
  ['Ledakan itu terjadi setelah Budi Santoso bertemu Rosa Medina.', []],
  // Whose document it is.
  [
    'Jepang merilis pernyataan yang mengecam Laos.',
    ['Jepang | condemns | Laos', 'condemnation: Jepang → Laos (asserted)'],
  ],
  [
    'Jepang mengeluarkan pernyataan mengecam Laos.',
    ['Jepang | condemns | Laos', 'condemnation: Jepang → Laos (asserted)'],
  ],
  ['Jepang akan merilis pernyataan yang mengecam Laos.', []],
  ['Jepang mengeluarkan pernyataan bahwa stok aman.', ['Jepang | states | stok aman']],
  ['Jepang mengeluarkan pernyataan di Tokyo.', []],
  // Each other.
  [
    'Kenya dan Somalia saling mengecam.',
    [
      'Kenya | condemns | ',
      'Somalia | condemns | ',
      'condemnation: Kenya → Somalia (asserted)',
      'condemnation: Somalia → Kenya (asserted)',
    ],
  ],
  [
    'Kenya dan Somalia saling ancam.',
    [
      'Kenya | warns | ',
      'Somalia | warns | ',
      'threat: Kenya → Somalia (asserted)',
      'threat: Somalia → Kenya (asserted)',
    ],
  ],
  [
    'Kenya dan Somalia menuduh satu sama lain melanggar gencatan senjata.',
    [
      'Kenya | alleges | satu sama lain melanggar gencatan senjata',
      'Somalia | alleges | satu sama lain melanggar gencatan senjata',
      'accusation: Kenya → Somalia (asserted)',
      'accusation: Somalia → Kenya (asserted)',
    ],
  ],
  ['Kenya dan Somalia saling membantu.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
