import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Who answers a charge is who would have done it.
  ['Iran membantah tuduhan memasok drone ke Rusia.', ['arms-transfer: Iran → Rusia (denied)']],
  ['Iran menampik tudingan telah memasok rudal kepada Rusia.', ['arms-transfer: Iran → Rusia (denied)']],
  ['Iran menolak tuduhan mengirim senjata ke Houthi.', ['arms-transfer: Iran → Houthi (denied)']],
  [
    'Korea Utara membantah laporan mengirim pasukan ke Rusia.',
    ['troop-deployment: Korea Utara → Rusia (denied)'],
  ],
  ['Houthi membantah tuduhan dipersenjatai Iran.', ['arms-transfer: Iran → Houthi (denied)']],
  ['Iran mengakui tuduhan memasok drone ke Rusia.', ['arms-transfer: Iran → Rusia (confirmed)']],
  ['Iran menghadapi tuduhan memasok drone ke Rusia.', ['arms-transfer: Iran → Rusia (alleged)']],
  ['Rusia membantah tuduhan itu dan menyerang Kyiv.', ['attack: Rusia → Kyiv (asserted)']],
  ['Media memuat tuduhan memasok drone ke Rusia.', []],
  // What somebody is punished for on a charge is alleged, and theirs.
  [
    'AS menjatuhkan sanksi kepada Iran atas tuduhan memasok drone ke Rusia.',
    ['sanction: AS → Iran (asserted)', 'arms-transfer: Iran → Rusia (alleged)'],
  ],
  [
    'Iran dijatuhi sanksi atas tuduhan memasok drone ke Rusia.',
    ['sanction:  → Iran (asserted)', 'arms-transfer: Iran → Rusia (alleged)'],
  ],
  // Who speaks for a state does not do what the state denies; a visit is one's own.
  [
    'Menlu Iran Abbas Araghchi membantah tuduhan mengirim rudal ke Rusia.',
    ['arms-transfer: Iran → Rusia (denied)'],
  ],
  ['Menlu Iran Abbas Araghchi membantah mengirim rudal ke Rusia.', ['arms-transfer: Iran → Rusia (denied)']],
  ['Menlu Iran Abbas Araghchi membantah mengunjungi Oman.', ['visit: Abbas Araghchi → Oman (denied)']],
  // A weapon that is fired or used was supplied to who uses it, and is fired at whom `ke` names.
  [
    'Rusia menembakkan rudal balistik yang dipasok Korea Utara ke Ukraina.',
    ['attack: Rusia → Ukraina (asserted)', 'arms-transfer: Korea Utara → Rusia (asserted)'],
  ],
  [
    'Rusia menggunakan rudal yang dipasok Korea Utara untuk menyerang Kharkiv.',
    ['arms-transfer: Korea Utara → Rusia (asserted)', 'attack: Rusia → Kharkiv (asserted)'],
  ],
  [
    'Rusia menyerang Odesa dengan drone yang dipasok Iran.',
    ['attack: Rusia → Odesa (asserted)', 'arms-transfer: Iran → Rusia (asserted)'],
  ],
  ['Houthi membantah memakai rudal yang dipasok Iran.', ['arms-transfer: Iran →  (asserted)']],
  ['Rusia memamerkan tank yang dipasok AS ke Ukraina.', ['arms-transfer: AS → Ukraina (asserted)']],
  [
    'AS menyita rudal yang dikirim Iran untuk menyerang kapal Israel.',
    ['seizure: AS →  (asserted)', 'arms-transfer: Iran →  (asserted)', 'attack: Iran → Israel (asserted)'],
  ],
  // Who owns up to knowing nothing of a deed confirms none.
  [
    'Kirby mengakui tidak mengetahui apakah Rusia menerima amunisi dari Korea Utara.',
    ['arms-transfer: Korea Utara → Rusia (possible)'],
  ],
  // A state that secures arms buys them, officers take them away.
  ['Rusia ingin mengamankan senjata dari Korea Utara.', []],
  ['Bakamla mengamankan solar ilegal.', ['seizure: Bakamla →  (asserted)']],
  // Whose a weapon is need not strike with it.
  ['Rudal Korea Utara digunakan untuk menyerang Kharkiv.', ['attack:  → Kharkiv (asserted)']],
  ['Drone Iran digunakan Rusia untuk menyerang Kyiv.', ['attack: Rusia → Kyiv (asserted)']],
  ['Rudal Iran menghantam Haifa.', ['attack: Iran → Haifa (asserted)']],
  ['Pesawat tempur Israel dipakai menyerang Teheran.', ['attack: Israel → Teheran (asserted)']],
  ['Rudal Korea Utara yang ditembakkan Rusia menghantam Kharkiv.', ['attack: Rusia → Kharkiv (asserted)']],
  // What somebody is only accused of bringing about is no more real for it.
  [
    'Pedagang itu dituduh berupaya mengatur penjualan senjata Korea Utara ke Rusia.',
    ['arms-transfer: Korea Utara → Rusia (alleged)'],
  ],
  ['Turki akan memfasilitasi pertemuan Putin dan Zelensky.', ['meeting: Putin + Zelensky →  (planned)']],
  ['Qatar menengahi kesepakatan antara Israel dan Hamas.', ['agreement: Israel + Hamas →  (asserted)']],
  // `-nya` is who is punished for it, and what it comes to is not punished.
  [
    'Uni Eropa menjatuhkan sanksi kepada Iran atas dukungannya kepada Rusia.',
    ['sanction: Uni Eropa → Iran (asserted)', 'support: Iran → Rusia (asserted)'],
  ],
  [
    'AS memberi sanksi kepada Iran karena pasokan dronenya ke Rusia.',
    ['sanction: AS → Iran (asserted)', 'arms-transfer: Iran → Rusia (asserted)'],
  ],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
