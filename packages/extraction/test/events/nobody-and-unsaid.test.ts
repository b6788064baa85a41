import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Nobody does it.
  ['Tak seorang pun tentara Kuba yang dikirim ke Rusia.', ['troop-deployment: Kuba → Rusia (negated)']],
  [
    'Tidak satu pun dari 40 negara itu mengirim tentara ke Ukraina.',
    ['troop-deployment:  → Ukraina (negated)'],
  ],
  ['Satu pun tentara Kuba dikirim ke Rusia.', ['troop-deployment: Kuba → Rusia (asserted)']],
  // Nobody says it.
  ['IAEA tidak pernah menyatakan bahwa Iran merakit bom nuklir.', []],
  ['IAEA menyatakan bahwa Iran merakit bom nuklir.', ['arms-production: Iran →  (alleged)']],
  ['IAEA tidak mengonfirmasi bahwa Iran merakit bom nuklir.', ['arms-production: Iran →  (possible)']],
  // It did not come about, is over, or was a mistake.
  ['Kunjungan Macron ke Oslo, yang sedianya berlangsung Kamis, ditunda.', ['visit: Macron → Oslo (negated)']],
  ['Kunjungan Macron ke Oslo, yang berlangsung Kamis, dipuji.', ['visit: Macron → Oslo (asserted)']],
  ['Rusia merampungkan pengiriman rudal ke India.', ['arms-transfer: Rusia → India (asserted)']],
  ['Rusia menghentikan pengiriman rudal ke India.', ['arms-transfer: Rusia → India (negated)']],
  ['Kapal Panama disangka dibajak di Selat Malaka.', ['seizure:  → Panama (alleged)']],
  // Places, measures and crafts do nothing; a crowd protests.
  [
    'Pesawat Turki yang mendarat di Abeche, Chad, membawa senjata bagi RSF.',
    ['arms-transfer: Turki → RSF (asserted)'],
  ],
  ['Kelompok yang bermarkas di Gao, Mali, menyerang Niamey.', ['attack:  → Niamey (asserted)']],
  [
    'Uni Eropa menjatuhkan sanksi terhadap Rusia yang menyasar 17 kapal.',
    ['sanction: Uni Eropa → Rusia (asserted)'],
  ],
  ['Uni Eropa mengecam tentara Rusia yang menyasar 17 kapal.', ['attack: Rusia →  (asserted)']],
  ['Kedutaan Besar AS dikepung ribuan demonstran.', ['protest:  → Kedutaan Besar AS (asserted)']],
  ['Kedutaan Besar AS dikepung pemberontak M23.', ['attack: M23 → Kedutaan Besar AS (asserted)']],
  // A plant and troops stand for who has them.
  [
    'Pabrik amunisi milik Rheinmetall membuat peluru artileri.',
    ['arms-production: Rheinmetall →  (asserted)'],
  ],
  ['Rumah milik Rheinmetall menyerang kota.', []],
  [
    'Pasukan yang setia kepada Khalifa Haftar merebut Tripoli.',
    ['seizure: Khalifa Haftar → Tripoli (asserted)'],
  ],
  ['Pasukan yang takut kepada Khalifa Haftar menyerang Tripoli.', ['attack:  → Tripoli (asserted)']],
  // Who has just taken office stands behind the comma.
  [
    'Perdana Menteri Nepal yang baru, Sushila Karki, dilantik di Kathmandu.',
    ['appointment:  → Sushila Karki (asserted)'],
  ],
  // Courts and police act upon people without a name.
  [
    'Pengadilan Tipikor Semarang menghukum tiga pejabat.',
    ['conviction: Pengadilan Tipikor Semarang →  (asserted)'],
  ],
  ['Klub Semarang menghukum tiga pemain.', []],
  ['Jepang menyumbang 2 juta dolar untuk korban gempa.', ['aid: Jepang →  (asserted)']],
  ['Jepang menyumbang 2 juta dolar bagi kas klub.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
