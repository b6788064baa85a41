import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { toldEvents } from '../told-events.js';

test.each([
  // Troops from somewhere are theirs; other people are nobody's.
  [
    'Sekitar 4.000 prajurit dari TNI dan Angkatan Darat AS berlatih bersama di Baturaja.',
    ['military-exercise: TNI + Angkatan Darat AS →  (asserted)'],
  ],
  ['Sekitar 4.000 pelajar dari TNI dan Angkatan Darat AS berlatih bersama di Baturaja.', []],
  // Who refuses or denies a claim speaks of their own.
  [
    'Uni Emirat Arab menolak tuduhan Sudan bahwa pihaknya memasok RSF dengan drone.',
    ['arms-transfer: Uni Emirat Arab → RSF (denied)'],
  ],
  [
    'Teheran menepis laporan Reuters bahwa mereka memesan rudal dari China.',
    ['arms-purchase: Teheran → China (denied)'],
  ],
  // The main clause behind a condition is told for that case only.
  [
    'Jika Kongres AS setuju, Riyadh akan menerima jet siluman F-35.',
    ['arms-transfer:  → Riyadh (hypothetical)'],
  ],
  ['Pada Senin, Riyadh menerima jet siluman F-35.', ['arms-transfer:  → Riyadh (asserted)']],
  // What they call it is their word.
  [
    'Pasukan itu menyita 750 ton senjata yang mereka sebut dikirim Iran untuk Houthi.',
    ['arms-transfer: Iran → Houthi (alleged)'],
  ],
  [
    'Pasukan itu menyita 750 ton senjata yang dikirim Iran untuk Houthi.',
    ['arms-transfer: Iran → Houthi (asserted)'],
  ],
  [
    'Hingga Kamis malam belum tercapai gencatan senjata antara Israel dan Hamas.',
    ['ceasefire: Israel + Hamas →  (negated)'],
  ],
  [
    'Pada Kamis malam tercapai gencatan senjata antara Israel dan Hamas.',
    ['ceasefire: Israel + Hamas →  (asserted)'],
  ],
  // What a contract is about may stand behind a preposition.
  [
    'India dan Rusia menandatangani kontrak senilai 5,4 miliar dolar AS untuk lima resimen sistem pertahanan udara.',
    ['arms-deal: India + Rusia →  (asserted)'],
  ],
  [
    'India dan Rusia menandatangani kontrak senilai 5,4 miliar dolar AS untuk lima jembatan.',
    ['agreement: India + Rusia →  (asserted)'],
  ],
  // Who sent the weapon struck; the flag of a ship owns nothing.
  [
    'Sebuah kapal kargo berbendera Liberia dihantam rudal yang diyakini ditembakkan Houthi.',
    ['attack: Houthi →  (alleged)'],
  ],
  ['Sebuah kapal kargo berbendera Liberia dihantam gelombang yang ditimbulkan badai.', []],
  // A gift comes from whom `dari` names before the verb.
  [
    'Bantuan beras dari Vietnam untuk Kuba batal diberangkatkan bulan ini.',
    ['aid: Vietnam → Kuba (negated)'],
  ],
  ['Dua pesawat TNI AU menjatuhkan 18 ton bahan pangan di atas Gaza.', ['aid: TNI AU → Gaza (asserted)']],
  // To return is not to be sent.
  ['Sebanyak 750 prajurit TNI tiba kembali di Jakarta.', []],
  ['Israel melepas 90 tahanan dari penjara Ofer.', ['release: Israel →  (asserted)']],
  ['Iran mengakali sanksi Uni Eropa.', ['violation: Iran → Uni Eropa (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});

test.each([
  [
    'Kepolisian Swiss menangkap enam anggota Komite Eksekutif FIFA.',
    'arrest: Kepolisian Swiss →  (asserted)',
  ],
  ['Israel membunuh enam anggota Hizbullah.', 'attack: Israel → Hizbullah (asserted)'],
  ['Setnov seharusnya diperiksa KPK sebagai saksi.', 'investigation: KPK → Setnov (planned)'],
  ['Setnov sedianya diperiksa KPK sebagai saksi.', 'investigation: KPK → Setnov (planned)'],
  [
    'Mahkamah Agung berwenang mengangkat Budi Santoso sebagai hakim.',
    'appointment: Mahkamah Agung → Budi Santoso (possible)',
  ],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual([expected]);
});

test.each([
  // An official of whom no state is told announces what his own will do; one of another state alleges.
  ['Belanda akan memasok Ukraina dengan rudal, ujar Menteri Pertahanan Ruben Brekelmans.', 'states'],
  ['Rusia akan memasok rudal ke Iran, ujar Menteri Pertahanan Israel Yoav Gallant.', 'alleges'],
  ['Rusia memasok rudal ke Iran, ujar Menteri Pertahanan Ruben Brekelmans.', 'alleges'],
])('%s', (text, stance) => {
  expect(extract(articleOf(text)).statements.map((statement) => statement.stance)).toEqual([stance]);
});

test.each([
  [
    'Mark Rutte membenarkan pasukan Korea Utara telah dikerahkan ke wilayah Rusia.',
    ['troop-deployment: Korea Utara → Rusia (confirmed)'],
  ],
  ['Mark Rutte membenarkan foto Korea Utara telah dikerahkan ke wilayah Rusia.', []],
  [
    'KPK menetapkan Budi Santoso sebagai tersangka dan langsung menjebloskannya ke penjara.',
    ['arrest: KPK → Budi Santoso (asserted)', 'arrest: KPK → Budi Santoso (asserted)'],
  ],
  ['Kapal itu terbakar di Selat Malaka.', []],
  ['Gaun itu panjang dan Anna Nirmala mengangkatnya di panggung.', []],
  ['Kapal Iran nyaris menabrak kapal Filipina.', []],
  ['Kapal Iran menabrak kapal Filipina.', ['attack: Iran → Filipina (asserted)']],
  ['Dua pria melepaskan tembakan ke kerumunan di Pantai Bondi.', ['attack:  → Pantai Bondi (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
