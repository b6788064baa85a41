import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

// What is agreed is had by its sides; a right to strike is no strike.
test.each([
  ['Peru tidak pernah memiliki transaksi senjata dengan Chile.', ['arms-deal: Peru + Chile →  (negated)']],
  ['Peru tidak punya perjanjian militer dengan Chile.', ['agreement: Peru + Chile →  (negated)']],
  ['Peru memiliki hak serangan balasan.', []],
  [
    'Quito dan Santiago membantah adanya kesepakatan senjata antara kedua negara.',
    ['arms-deal: Quito + Santiago →  (denied)'],
  ],
  ['Di Quito dan Santiago kedua negara menyangkal adanya kesepakatan senjata.', []],
])('%s', (text, events) => {
  expect(toldEvents(text).filter((event) => !event.startsWith('denial'))).toEqual(events);
});

// Whom a sanction strikes does not impose it, nor does who watches over it.
test.each([
  ['Pejabat Peru Rosa Medina dijatuhi sanksi.', ['sanction:  → Rosa Medina (asserted)']],
  ['Sanksi Peru dijatuhkan kepada Chile.', ['sanction: Peru → Chile (asserted)']],
  ['Pemantau sanksi PBB bertemu Dewan Keamanan di Jenewa.', ['meeting: PBB + Dewan Keamanan →  (asserted)']],
  ['Komite sanksi PBB untuk Libya bersidang.', []],
  ['Peru memberlakukan sanksi baru yang menargetkan Chile.', ['sanction: Peru → Chile (asserted)']],
  ['Peru menjatuhkan sanksi yang ditujukan kepada Chile.', ['sanction: Peru → Chile (asserted)']],
  ['Peru menjatuhkan sanksi kepada bank yang membantu Chile.', ['sanction: Peru →  (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

// Of somebody who is tied to a name, and not of the name.
test.each([
  [
    'Perusahaan terkait Garda Revolusi Iran yang memasok drone ke Rusia ditutup.',
    ['arms-transfer:  → Rusia (asserted)'],
  ],
  ['Kelompok Houthi yang menyerang Israel dikecam Mesir.', ['attack: Houthi → Israel (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

// Whom one is allied with, not what for; a title that opens with the noun of a deed.
test.each([
  ['Peru bersekutu dengan Chile untuk badan penelitian senjata Ghana.', ['support: Peru → Chile (asserted)']],
  ['Korea Utara melakukan sejumlah uji coba senjata.', ['missile-test: Korea Utara →  (asserted)']],
  ['Sanksi AS ke Korut Pasca Veto Rusia', ['sanction: AS → Korut (asserted)']],
  [
    'Boikot Israel, Malaysia Tutup Pelabuhan',
    ['sanction: Malaysia → Israel (asserted)', 'ban: Malaysia →  (asserted)'],
  ],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

// What efforts serve has still to come; what a verb behind a comma did is the main clause's.
test.each([
  [
    'Upaya mediasi untuk mencapai kesepakatan gencatan senjata antara Israel dan Hamas berlangsung.',
    ['agreement: Israel + Hamas →  (planned)', 'ceasefire: Israel + Hamas →  (planned)'],
  ],
  [
    'Israel dan Hamas mencapai kesepakatan gencatan senjata.',
    ['agreement: Israel + Hamas →  (asserted)', 'ceasefire: Israel + Hamas →  (asserted)'],
  ],
  [
    'Israel menyerang Gaza setelah serangan Hamas, menewaskan warga Suriah.',
    ['attack: Israel → Gaza (asserted)', 'attack: Hamas →  (asserted)', 'attack: Israel → Suriah (asserted)'],
  ],
  ['Serangan Hamas pada Senin, menewaskan warga Suriah.', ['attack: Hamas → Suriah (asserted)']],
  [
    'Hamas menyetujui gencatan senjata yang diusulkan Mesir sebagai mediator.',
    ['ceasefire: Hamas →  (asserted)'],
  ],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
