import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // What is denied happened to the thing right behind the denial.
  ['BSSN membantah data KPU dibobol Bjorka.', ['cyber-attack: Bjorka → KPU (denied)']],
  ['Iran membantah pangkalannya diserang Israel.', ['attack: Israel → Iran (denied)']],
  ['Iran membantah laporan itu dan mengecam Israel.', []],
  // In a claim that somebody refuses, `-nya` is theirs.
  [
    'Mabes TNI menepis tuduhan TPNPB yang menyebut pasukannya menembaki Kiwirok.',
    ['attack: Mabes TNI → Kiwirok (denied)'],
  ],
  // The place of an operation is that of its deeds; who is shot in an attack of his own is not its target.
  [
    'TNI dituduh oleh Amnesty International menembaki permukiman warga dalam operasi di Soanggama.',
    ['attack: TNI → Soanggama (alleged)'],
  ],
  // A state visit is of who is named behind it; titles have fields joined by `dan`.
  [
    'Kunjungan kenegaraan Presiden Vietnam Luong Cuong ke Jakarta berakhir.',
    ['visit: Luong Cuong → Jakarta (asserted)'],
  ],
  [
    'KPK memeriksa Menteri Energi dan Sumber Daya Mineral Bahlil Lahadalia.',
    ['investigation: KPK → Bahlil Lahadalia (asserted)'],
  ],
  // A verdict that is carried out kills nobody; attention is not seized.
  ['Vonis Mahkamah Agung dieksekusi jaksa KPK.', []],
  ['Menteri Dalam Negeri Tito Karnavian menyita perhatian peserta rapat.', []],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
