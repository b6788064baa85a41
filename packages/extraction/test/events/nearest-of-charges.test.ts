import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Who owns up to a blow may be whom it hit; who is named behind has done it.
  ['Ukraina mengakui serangan ke Odesa.', ['attack:  → Odesa (confirmed)']],
  ['Houthi mengakui serangan terhadap kapal Israel.', ['attack: Houthi → Israel (confirmed)']],
  ['Kremlin mengakui serangan drone ke Moskow.', ['attack:  → Moskow (confirmed)']],
  [
    'Iran membantah laporan tentang pengiriman pasukan ke Ukraina oleh Rusia.',
    ['troop-deployment: Rusia → Ukraina (denied)'],
  ],
  ['Oman membantah tudingan terkait penjualan senjata ke Israel.', ['arms-transfer: Oman → Israel (denied)']],
  // A third that asks for a truce is no side of the war.
  ['Prancis menyerukan gencatan senjata dengan Hamas.', ['ceasefire: Hamas →  (requested)']],
  ['Israel menawarkan gencatan senjata dengan Hamas.', ['ceasefire: Israel + Hamas →  (planned)']],
  // Support for a people is not for who values it.
  ['Rusia mengapresiasi dukungan Iran bagi rakyat Palestina.', ['support: Iran → Palestina (asserted)']],
  // What is met, brought down or not used was not supplied to who does so.
  [
    'AS mencegat kapal dengan rudal yang dikirim Iran.',
    ['seizure: AS →  (asserted)', 'arms-transfer: Iran →  (asserted)'],
  ],
  [
    'Zelensky membandingkan drone Rusia dengan drone yang dipasok Iran.',
    ['arms-transfer: Iran →  (asserted)'],
  ],
  [
    'Ukraina menyerang pabrik dengan drone yang dipasok Iran kepada Rusia.',
    ['attack: Ukraina →  (asserted)', 'arms-transfer: Iran → Rusia (asserted)'],
  ],
  ['Houthi tidak menggunakan rudal yang dipasok Iran.', ['arms-transfer: Iran →  (asserted)']],
  [
    'Israel menjatuhkan bom yang dipasok AS ke Gaza.',
    ['attack: Israel → Gaza (asserted)', 'arms-transfer: AS → Israel (asserted)'],
  ],
  // Whose sovereignty it is does not break it.
  ['Serangan itu merupakan pelanggaran kedaulatan Iran.', []],
  ['Pelanggaran wilayah udara Polandia dikecam NATO.', []],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
