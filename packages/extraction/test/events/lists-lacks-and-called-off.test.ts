import { expect, test } from 'vitest';
import { allEvents, toldEvents } from '../told-events.js';

test.each([
  // What a thing is without belongs to it.
  [
    'Oman menyita kapal tanpa bendera yang mengangkut ratusan senapan bagi Houthi.',
    ['seizure: Oman →  (asserted)', 'arms-transfer:  → Houthi (asserted)'],
  ],
  // Whom something makes the first.
  [
    'Kontrak itu membuat India menjadi negara pertama yang membeli rudal dari Brasil.',
    ['arms-purchase: India → Brasil (asserted)'],
  ],
  // The comma closes what is cited.
  [
    'Menurut dokumen yang dilihat Reuters, Ghana, Chad, dan Togo menerima sepuluh panser dari Mesir.',
    ['arms-transfer: Mesir → Ghana + Chad + Togo (asserted)'],
  ],
  // Some states of a part of the world hide nobody.
  ['Polandia dan tiga negara Baltik memesan ranjau.', ['arms-purchase: Polandia →  (asserted)']],
  // A relative clause calls the deed off.
  [
    'Pengadaan jet tempur yang sudah lama dibatalkan Indonesia kembali dibahas.',
    ['arms-purchase: Indonesia →  (negated)'],
  ],
  [
    'Pengadaan jet tempur yang dilakukan Indonesia kembali dibahas.',
    ['arms-purchase: Indonesia →  (asserted)'],
  ],
  ['Importir itu memasok komponen navigasi rudal kepada Iran.', ['arms-transfer:  → Iran (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

test('who is asked beside factions without a name', () => {
  expect(
    allEvents('PBB mendesak Mesir, Chad, serta faksi-faksi di Libya agar berhenti memasok senjata.'),
  ).toEqual(['demand: PBB → Mesir + Chad (asserted)', 'arms-transfer: Mesir + Chad →  (requested)']);
});
