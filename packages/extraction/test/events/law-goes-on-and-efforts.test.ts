import { expect, test } from 'vitest';
import { allEvents, toldEvents } from '../told-events.js';

test.each([
  // The law goes on behind the relative clause of what it found.
  [
    'Polisi Spanyol membongkar jaringan yang diduga menjual drone kepada Hizbullah dan menyita dokumen.',
    ['arms-transfer:  → Hizbullah (alleged)', 'seizure: Spanyol →  (asserted)'],
  ],
  [
    'Polda Riau meringkus komplotan yang beroperasi di Dumai, menyita dua truk, dan menahan Budi Santoso.',
    [
      'arrest: Polda Riau →  (asserted)',
      'seizure: Polda Riau →  (asserted)',
      'arrest: Polda Riau → Budi Santoso (asserted)',
    ],
  ],
  [
    'Polisi mencari orang yang menjual senjata dan menculik Budi Santoso.',
    ['attack:  → Budi Santoso (asserted)'],
  ],
  // Whose effort it is, also behind a preposition.
  ['Oman kecewa atas langkah Swiss menjatuhkan sanksi kepada Iran.', ['sanction: Swiss → Iran (asserted)']],
  ['Protes terhadap rencana Israel mencaplok lembah itu meluas.', ['seizure: Israel →  (planned)']],
  // A member is not the body.
  [
    'Turki, anggota NATO yang menolak menjatuhkan sanksi kepada Moskow, menjual gandum.',
    ['sanction: Turki → Moskow (negated)'],
  ],
  // What is given stands before the place that it is at or from.
  [
    'Belgia menyita rudal di pelabuhan Antwerpen yang hendak dikapalkan ke Libya.',
    ['seizure: Belgia →  (asserted)', 'arms-transfer:  → Libya (planned)'],
  ],
  [
    'Taiwan menerima tank dari AS yang dipesannya pada 2019.',
    ['arms-transfer: AS → Taiwan (asserted)', 'arms-purchase: Taiwan → AS (asserted)'],
  ],
  ['Seoul mengecam kiriman tentara Pyongyang ke Kursk.', ['troop-deployment: Pyongyang → Kursk (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

test.each([
  // What a deed leads to is not asked for.
  [
    'Tiga jet Rusia melanggar wilayah udara Estonia, mendorong Tallinn meminta konsultasi.',
    ['violation: Rusia → Estonia (asserted)'],
  ],
  ['Rusia mendorong Tallinn berunding.', ['demand: Rusia → Tallinn (asserted)']],
])('%s', (text, events) => {
  expect(allEvents(text)).toEqual(events);
});
