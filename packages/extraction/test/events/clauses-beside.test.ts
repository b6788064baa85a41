import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

test.each([
  // Until somebody else does something, with `sampai` as with `hingga`
  ['Ghana menunggu sampai Bareskrim menyita 2 ton sabu.', ['seizure: Bareskrim →  (asserted)']],
  [
    'Ghana menunggu sampai Komisi Pemberantasan Korupsi (KPK) menahan Hendrik Sutarjo.',
    ['arrest: Komisi Pemberantasan Korupsi → Hendrik Sutarjo (asserted)'],
  ],
  ['Israel sampai Minggu masih menyerang Gaza.', ['attack: Israel → Gaza (asserted)']],
  ['Israel menyerang Gaza dari Rafah sampai Jabalia.', ['attack: Israel → Gaza (asserted)']],
  // What somebody else does behind a comma is not condemned
  ['Inggris menyesalkan serangan itu, dan Ghana menutup bandara.', ['ban: Ghana →  (asserted)']],
  [
    'Inggris mengecam langkah Moskow itu, Ghana akan menutup bandara.',
    ['condemnation: Inggris → Moskow (asserted)', 'ban: Ghana →  (planned)'],
  ],
  [
    'Inggris mengecam Rusia, China, dan Iran karena menyerang Ukraina.',
    [
      'condemnation: Inggris → Rusia + China + Iran (asserted)',
      'attack: Rusia + China + Iran → Ukraina (asserted)',
    ],
  ],
  // A clause of somebody else behind a deed keeps its own phrases
  [
    'Prabowo tiba di Ghana sehari sebelum Korea Utara meluncurkan rudal ke arah Laut Timur.',
    ['visit: Prabowo → Ghana (asserted)', 'missile-test: Korea Utara →  (asserted)'],
  ],
  // A whole sentence in brackets or between dashes leaves the one around it as it is
  [
    'Kenya (Menteri Keuangan Purbaya Yudhi Sadewa berjanji kepada DPR tidak akan menaikkan tarif pajak sebelum ekonomi tumbuh enam persen) menuduh Somalia menyerang Chad.',
    ['accusation: Kenya → Somalia (asserted)', 'attack: Somalia → Chad (alleged)'],
  ],
  [
    'Densus 88 – Anwar Ibrahim dan Prabowo Subianto membahas perbatasan – meringkus dua terduga teroris.',
    ['arrest: Densus 88 →  (asserted)'],
  ],
  [
    'Kamboja – Jepang memprotes Tiongkok – mengirim drone ke Iran.',
    ['condemnation: Jepang → Tiongkok (asserted)', 'arms-transfer: Kamboja → Iran (asserted)'],
  ],
  ['Rusia – yang selama ini netral – memasok drone ke Iran.', ['arms-transfer: Rusia → Iran (asserted)']],
  // A name ends at a dash
  [
    'Budi Santoso dijatuhi hukuman enam tahun penjara oleh Pengadilan Negeri Jakarta Pusat – Jerman mengusir 30 diplomat Rusia.',
    [
      'conviction: Pengadilan Negeri Jakarta Pusat → Budi Santoso (asserted)',
      'expulsion: Jerman → Rusia (asserted)',
    ],
  ],
  // Things that do nothing leave a relative clause aside to whose they are
  ['Posisi Denmark, yang mengirim tenda ke Sudan, semakin sulit.', ['aid: Denmark → Sudan (asserted)']],
  ['Sikap London, yang mengecam Moskow, menuai pujian.', ['condemnation: London → Moskow (asserted)']],
  ['Wartawan London, yang mengecam Moskow, menuai pujian.', []],
  [
    'Media menyoroti nasib Abdul Muhari yang ditangkap KPK di Jakarta.',
    ['arrest: KPK → Abdul Muhari (asserted)'],
  ],
  ['Media menyoroti pembunuh Abdul Muhari yang ditangkap KPK di Jakarta.', ['arrest: KPK →  (asserted)']],
  // Who did it stands behind `dilakukan`, as behind `oleh`
  [
    'Pemeriksaan Siti Rahma sebagai saksi dilakukan oleh KPK.',
    ['investigation: KPK → Siti Rahma (asserted)'],
  ],
  ['Pembebasan tiga sandera tanpa syarat dilakukan oleh Hamas.', ['release: Hamas →  (asserted)']],
  ['Pemblokiran aplikasi Temu oleh Komdigi memicu reaksi.', ['ban: Komdigi → Temu (asserted)']],
  ['Pemblokiran aplikasi Temu memicu reaksi.', ['ban:  → Temu (asserted)']],
  // A firm from a state does not stand for it as the subject of a passive, either
  ['Tiga bank asal China dimasukkan Washington ke daftar hitam.', ['sanction: Washington →  (asserted)']],
  ['Rudal Iran, yang menghantam Haifa, buatan sendiri.', ['attack: Iran → Haifa (asserted)']],
])('%s', (text, events) => {
  expect(allEvents(text)).toEqual(events);
});
