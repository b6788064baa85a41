import { expect, test } from 'vitest';
import { allEvents, toldEvents } from '../told-events.js';

test.each([
  // What is alleged is so for all verbs of a list.
  [
    'Togo diduga menjual batu bara, meretas Ghana, dan melanggar embargo senjata.',
    ['cyber-attack: Togo → Ghana (alleged)', 'violation: Togo →  (alleged)'],
  ],
  [
    'Togo menjual batu bara, meretas Ghana, dan melanggar embargo senjata.',
    ['cyber-attack: Togo → Ghana (asserted)', 'violation: Togo →  (asserted)'],
  ],
  ['Togo diduga menjual batu bara, dan Ghana melanggar embargo senjata.', ['violation: Ghana →  (asserted)']],
  // What the same did before is no more sure; what somebody else did is.
  [
    'Togo diduga menyerang Ghana setelah menerima rudal dari Mali.',
    ['attack: Togo → Ghana (alleged)', 'arms-transfer: Mali → Togo (alleged)'],
  ],
  [
    'Togo diduga menyerang Ghana setelah Mali mengirim rudal ke Benin.',
    ['attack: Togo → Ghana (alleged)', 'arms-transfer: Mali → Benin (asserted)'],
  ],
  // Some members do not stand for a body, all do.
  ['Dua negara anggota NATO mengirim rudal ke Ghana.', ['arms-transfer:  → Ghana (asserted)']],
  ['Rudal dipasok oleh negara-negara anggota NATO ke Ghana.', ['arms-transfer: NATO → Ghana (asserted)']],
  // Whose rules they are does not break them.
  ['Laporan itu memuat kasus pelanggaran aturan PBB.', []],
  ['Laporan itu memuat kasus pelanggaran aturan oleh Togo.', ['violation: Togo →  (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text).toSorted()).toEqual([...events].toSorted());
});

test.each([
  // That somebody wants a thing accuses nobody.
  [
    'Kofi Mensah mengatakan Ghana tidak akan memberi Mali jet F-16 yang banyak dicari oleh Togo.',
    ['arms-transfer: Ghana → Mali (negated)', 'arms-purchase: Togo →  (asserted)'],
  ],
  [
    'Kofi Mensah mengatakan Togo membeli jet F-16 dari Mali.',
    ['accusation: Kofi Mensah → Togo (asserted)', 'arms-purchase: Togo → Mali (alleged)'],
  ],
  // What somebody keeps to is no promise to whom it is about.
  ['Pemerintah Ghana menegaskan komitmennya terhadap prinsip denuklirisasi Togo.', []],
  ['Pemerintah Ghana menegaskan komitmennya kepada pemerintah Togo.', ['promise: Ghana → Togo (asserted)']],
])('%s', (text, events) => {
  expect(allEvents(text).toSorted()).toEqual([...events].toSorted());
});
