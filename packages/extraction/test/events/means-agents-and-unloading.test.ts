import { expect, test } from 'vitest';
import { allEvents, toldEvents } from '../told-events.js';

test.each([
  // By which means: the subject, over the places behind an object.
  [
    'Peru menikam Chile dari belakang dengan memasok peluru ke Bolivia.',
    ['arms-transfer: Peru → Bolivia (asserted)'],
  ],
  [
    'Korea Utara membayar utangnya kepada Rusia dengan mengirim tentara ke Kursk.',
    ['troop-deployment: Korea Utara → Kursk (asserted)'],
  ],
  // Behind who uses a thing, a passive tells of the thing.
  [
    'Bom yang dipakai RSF di Darfur dipasok Uni Emirat Arab.',
    ['arms-transfer: Uni Emirat Arab → RSF (asserted)'],
  ],
  ['Drone yang dipakai Houthi menyerang Eilat.', ['attack: Houthi → Eilat (asserted)']],
  // What somebody is said to be does not hide who it is.
  [
    'Oman menjadi negara pertama di Asia yang membeli rudal dari Brasil.',
    ['arms-purchase: Oman → Brasil (asserted)'],
  ],
  [
    'Turki merupakan satu-satunya anggota NATO yang membeli S-400 dari Rusia.',
    ['arms-purchase: Turki → Rusia (asserted)'],
  ],
  // Whom somebody relies on does it.
  ['Rusia mengandalkan Iran untuk memasok drone.', ['arms-transfer: Iran →  (planned)']],
  ['Rusia memakai kereta untuk memasok drone.', ['arms-transfer: Rusia →  (asserted)']],
  // The agent before its verb.
  ['Rudal yang oleh Iran dikirim ke Rusia tiba di Astrakhan.', ['arms-transfer: Iran → Rusia (asserted)']],
  // Whose gift a stored weapon is, is not whose store is struck.
  ['Rusia menyerang gudang rudal pemberian Barat di Odesa.', ['attack: Rusia → Odesa (asserted)']],
  ['Rusia menyerang gudang rudal Ukraina di Odesa.', ['attack: Rusia → Ukraina (asserted)']],
  // Who was never on the way of arms.
  [
    'Chad tidak pernah menjadi jalur pengiriman senjata dari Mesir kepada RSF.',
    ['arms-transfer: Mesir → RSF (negated)'],
  ],
  // Arms that are unloaded are delivered.
  [
    'Kapal Iran menurunkan peti berisi rudal bagi Houthi di Hodeidah.',
    ['arms-transfer: Iran → Houthi (asserted)'],
  ],
  ['Pesawat dari Belarus membongkar amunisi di Benghazi.', ['arms-transfer: Belarus →  (asserted)']],
  ['Turki menurunkan meriam untuk Libya.', ['arms-transfer: Turki → Libya (asserted)']],
  ['Kapal Iran menurunkan beras untuk Sudan.', []],
  ['Polisi menurunkan senjata.', []],
  // Of those right before.
  ['Rudal itu sebagian dikirim ke Rusia.', ['arms-transfer:  → Rusia (asserted)']],
  // Fired by nobody who is named, shot down, taken in a fight, landed.
  ['Empat roket ditembakkan ke pangkalan AS di Suriah.', ['attack:  → AS (asserted)']],
  ['Rudal ditembakkan ke Laut Jepang.', []],
  ['Pakistan memakai jet untuk menjatuhkan pesawat India.', ['attack: Pakistan → India (asserted)']],
  ['Pesawat itu menjatuhkan bantuan di Gaza.', []],
  ['M23 merebut senjata dari tentara Kongo.', ['seizure: M23 → Kongo (asserted)']],
  ['Pendaratan 60 instruktur Rusia di Niamey mengejutkan.', ['troop-deployment: Rusia →  (asserted)']],
  ['Pendaratan darurat pesawat Rusia di Niamey diselidiki.', []],
  [
    'Kanada menanggung biaya 25 rudal yang akan dikirim Norwegia ke Ukraina.',
    ['arms-transfer: Norwegia → Ukraina (planned)'],
  ],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

test.each([
  // Who speaks for the one that acts accuses nobody.
  ['Iran menyita kapal Irak, kata juru bicaranya.', ['seizure: Iran → Irak (asserted)']],
  [
    'Iran menyita kapal Irak, kata juru bicara Oman.',
    ['seizure: Iran → Irak (alleged)', 'accusation: Oman → Iran (asserted)'],
  ],
  // No clause is a part of a name.
  [
    'Kremlin menepis laporan New York Times bahwa Rusia menyerahkan drone kepada Iran.',
    [
      'denial: Kremlin → New York Times (asserted)',
      'accusation: New York Times → Rusia (asserted)',
      'arms-transfer: Rusia → Iran (denied)',
    ],
  ],
  // A step that is condemned, with its agent before the verb.
  [
    'Peru mengusir dua diplomat Chile, langkah yang oleh Meksiko dikecam sebagai penghinaan.',
    ['expulsion: Peru → Chile (asserted)', 'condemnation: Meksiko → Peru (asserted)'],
  ],
])('%s', (text, events) => {
  expect(allEvents(text)).toEqual(events);
});
