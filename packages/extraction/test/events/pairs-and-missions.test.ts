import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // A comma for `dan` in titles.
  ['Sudan, Kenya Tukar 115 Tawanan', ['release: Sudan + Kenya →  (asserted)']],
  ['Soal Goma, Kenya Tukar Tawanan dengan Sudan', ['release: Kenya + Sudan →  (asserted)']],
  // Whose mission it is, and who sends away.
  ['Kenya mengusir 12 anggota misi diplomatik Sudan.', ['expulsion: Kenya → Sudan (asserted)']],
  ['Kenya akan membalas pengusiran dua diplomat Kenya dari Sudan.', ['expulsion: Sudan → Kenya (asserted)']],
  ['Kenya mengusir diplomat Sudan dari Nairobi.', ['expulsion: Kenya → Sudan (asserted)']],
  ['PBB mengecam pengusiran warga dari Gaza oleh Israel.', ['expulsion: Israel →  (asserted)']],
  // A hospital by its name is no state.
  ['Rumah Sakit Indonesia di Kota Bet Lahia diserang.', ['attack:  → Rumah Sakit Indonesia (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
