import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // What a deed is called by a copula is done by who does the deed.
  [
    'Pengiriman rudal Iran ke Houthi merupakan pelanggaran terhadap resolusi PBB.',
    ['arms-transfer: Iran → Houthi (asserted)', 'violation: Iran → PBB (asserted)'],
  ],
  ['Tindakan Israel itu merupakan pelanggaran hukum internasional.', ['violation: Israel →  (asserted)']],
  [
    'Serangan Israel ke Iran dapat menjadi pelanggaran hukum internasional.',
    ['attack: Israel → Iran (asserted)', 'violation: Israel →  (possible)'],
  ],
  ['Penjualan minyak Rusia ke Korea Utara merupakan pelanggaran sanksi PBB.', []],
  // What a deed is not says nothing of whether it took place.
  ['Uji coba rudal Iran tidak merupakan pelanggaran resolusi DK PBB.', ['missile-test: Iran →  (asserted)']],
  // A deal that would be a breach is told for the case that it should come.
  [
    'Ekspor senjata Iran ke Rusia akan menjadi pelanggaran resolusi PBB.',
    ['arms-transfer: Iran → Rusia (hypothetical)', 'violation: Iran → PBB (planned)'],
  ],
  [
    'Kesepakatan senjata antara Iran dan Rusia akan melanggar resolusi PBB.',
    ['arms-deal: Iran + Rusia →  (hypothetical)', 'violation: Iran + Rusia → PBB (hypothetical)'],
  ],
  ['Kunjungan itu akan menjadi kunjungan pertama Putin ke Oman.', ['visit: Putin → Oman (planned)']],
  // Whose rule it is does not break it.
  ['Panel ahli mencatat pelanggaran embargo senjata PBB.', []],
  ['Pelanggaran embargo senjata PBB oleh Iran dibahas di New York.', ['violation: Iran → PBB (asserted)']],
  ['Pelanggaran gencatan senjata Israel dibahas di New York.', ['violation: Israel →  (asserted)']],
  [
    'Kunjungan Pelosi ke Taiwan merupakan pelanggaran atas kedaulatan China.',
    ['visit: Pelosi → Taiwan (asserted)', 'violation: Pelosi → China (asserted)'],
  ],
  // A side that asks for a shared deed has a part in it; others do not.
  ['Presiden Turki menyerukan dialog dengan Suriah.', ['meeting: Turki + Suriah →  (requested)']],
  [
    'Kim Jong Un menyerukan kerja sama yang lebih erat dengan Rusia.',
    ['cooperation: Kim Jong Un + Rusia →  (requested)'],
  ],
  ['Pengamat Budi Santoso menyerukan kerja sama dengan China.', []],
  ['Amnesty International menyerukan dialog dengan Taliban.', []],
  ['PBB menyerukan gencatan senjata dengan Hamas.', ['ceasefire: Hamas →  (requested)']],
  [
    'Indonesia mendorong kerja sama antara ASEAN dan Uni Eropa.',
    ['cooperation: ASEAN + Uni Eropa →  (requested)'],
  ],
  ['AS mengecam kerja sama dengan Rusia.', []],
  // Support that somebody values is for them, unless it is for another.
  ['Moskow mengapresiasi dukungan penuh Pyongyang.', ['support: Pyongyang → Moskow (asserted)']],
  ['Rusia menghargai dukungan Iran kepada Suriah.', ['support: Iran → Suriah (asserted)']],
  ['Rusia membahas dukungan Iran.', []],
  // What somebody is helped in is their own deed.
  ['China membantu Rusia dalam serangan militernya di Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  ['Rusia memakai drone Iran dalam serangannya ke Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
