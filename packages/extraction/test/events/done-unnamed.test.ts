import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Firms and plants without a name may sell arms.
  [
    'Kyiv menduga sejumlah pabrik di Guangdong menjual rudal kepada Rusia.',
    ['arms-transfer:  → Rusia (alleged)'],
  ],
  ['Galangan di Busan menjual kapal selam kepada Filipina.', ['arms-transfer:  → Filipina (asserted)']],
  [
    'Badan intelijen Swedia menduga makelar di Siprus mengirim rudal ke Sudan Selatan.',
    ['arms-transfer:  → Sudan Selatan (alleged)'],
  ],
  ['Museum di Oslo menjual meriam kuno kepada Denmark.', []],
  // Whose assets they are does it.
  [
    'Kanada membekukan aset dua pedagang yang memasok senapan ke Haiti.',
    ['sanction: Kanada →  (asserted)', 'arms-transfer:  → Haiti (asserted)'],
  ],
  // Who is put on a list did what it is for.
  [
    'Uni Eropa memasukkan dua perusahaan ke daftar hitam karena menjual amunisi ke Libya.',
    ['sanction: Uni Eropa →  (asserted)', 'arms-transfer:  → Libya (asserted)'],
  ],
  [
    'Uni Eropa memasukkan dua perusahaan ke daftar hitam karena kapal Rusia menyerang Odesa.',
    ['sanction: Uni Eropa →  (asserted)', 'attack: Rusia → Odesa (asserted)'],
  ],
  // A plant in `-nya` is of who tells of it.
  [
    'Serbia membantah laporan bahwa pabrik amunisinya mengekspor peluru ke Ukraina.',
    ['arms-transfer: Serbia → Ukraina (denied)'],
  ],
  // `tetangganya itu` is the other state named.
  [
    'Turki memutus hubungan dengan Armenia setelah Ankara menuding tetangganya itu menembaki kota Kars.',
    ['break-off: Turki → Armenia (asserted)', 'attack: Armenia → Kars (alleged)'],
  ],
  // Two prepositions in a relative clause of the subject.
  [
    'Peretas yang diduga terkait dengan Iran membobol Kementerian Pertahanan Jepang.',
    ['cyber-attack: Iran → Kementerian Pertahanan Jepang (alleged)'],
  ],
  ['Peretas yang ditangkap Iran membobol bank.', ['arrest: Iran →  (asserted)']],
  // An armed band is whose it is loyal to.
  [
    'Milisi yang setia kepada Khalifa Haftar merebut kota Sirte.',
    ['seizure: Khalifa Haftar → Sirte (asserted)'],
  ],
  ['Warga yang setia kepada Khalifa Haftar merebut kota Sirte.', []],
  // Behind the comma that closes a reason the main clause goes on.
  [
    'Washington mendenda dua pejabat Iran karena memasok drone ke Sudan, dan meminta Malaysia menyita kapal Iran.',
    [
      'conviction: Washington → Iran (asserted)',
      'arms-transfer: Iran → Sudan (asserted)',
      'seizure: Malaysia → Iran (requested)',
    ],
  ],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
