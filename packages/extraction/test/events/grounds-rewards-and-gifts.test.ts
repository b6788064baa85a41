import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Who is punished or called to account for a deed did it, where the deed names nobody else.
  [
    'Swiss menjatuhkan sanksi terhadap Teheran atas pasokan rudal balistik ke Rusia.',
    ['sanction: Swiss → Teheran (asserted)', 'arms-transfer: Teheran → Rusia (asserted)'],
  ],
  [
    'Swiss mengumumkan sanksi baru terhadap Iran, sekutu dekat Moskow, terkait pengiriman drone ke Rusia.',
    ['sanction: Swiss → Iran (asserted)', 'arms-transfer: Iran → Rusia (asserted)'],
  ],
  [
    'Iran dijatuhi sanksi oleh Swiss atas pasokan drone ke Rusia.',
    ['sanction: Swiss → Iran (asserted)', 'arms-transfer: Iran → Rusia (asserted)'],
  ],
  [
    'Sanksi Kanada terhadap Iran atas pasokan drone ke Rusia mulai berlaku Senin.',
    ['sanction: Kanada → Iran (asserted)', 'arms-transfer: Iran → Rusia (asserted)'],
  ],
  [
    'AS memasukkan Garda Revolusi Iran ke daftar hitam atas pasokan drone ke Rusia.',
    [
      'sanction: AS → Garda Revolusi Iran (asserted)',
      'arms-transfer: Garda Revolusi Iran → Rusia (asserted)',
    ],
  ],
  [
    'AS membekukan aset Hizbullah karena pengiriman roket ke Houthi.',
    ['sanction: AS → Hizbullah (asserted)', 'arms-transfer: Hizbullah → Houthi (asserted)'],
  ],
  [
    'Seoul memanggil duta besar Rusia atas pengiriman pasukan ke Kursk.',
    ['troop-deployment: Rusia → Kursk (asserted)'],
  ],
  [
    'Kanada menjatuhkan sanksi terhadap Rusia terkait pengiriman drone Iran ke Moskow.',
    ['sanction: Kanada → Rusia (asserted)', 'arms-transfer: Iran → Moskow (asserted)'],
  ],
  [
    'Kanada menjatuhkan sanksi terhadap Rusia setelah serangan ke Kyiv.',
    ['sanction: Kanada → Rusia (asserted)', 'attack:  → Kyiv (asserted)'],
  ],
  ['AS mencabut sanksi terhadap Suriah atas permintaan Oman.', ['sanction-relief: AS → Suriah (asserted)']],
  // Who is rewarded for a deed, or earns by it, did it.
  [
    'Sebagai imbalan atas pengiriman amunisi ke Rusia, Korea Utara mendapat minyak.',
    ['arms-transfer: Korea Utara → Rusia (asserted)'],
  ],
  [
    'Rusia menawarkan jet tempur kepada Iran sebagai imbalan pasokan drone.',
    ['arms-transfer: Rusia → Iran (planned)', 'arms-transfer: Iran →  (asserted)'],
  ],
  [
    'Turki meraup miliaran dolar dari penjualan drone ke Ukraina.',
    ['arms-transfer: Turki → Ukraina (asserted)'],
  ],
  [
    'Turki membahas gandum sebagai imbalan atas penjualan drone ke Ukraina.',
    ['arms-transfer:  → Ukraina (asserted)'],
  ],
  ['Ukraina mendapat pinjaman dari penjualan gas ke Polandia.', []],
  // A weapon may be called somebody's gift, and who uses it was given it.
  ['Ukraina memamerkan puing rudal kiriman Korea Utara.', ['arms-transfer: Korea Utara →  (asserted)']],
  ['Ukraina mengoperasikan jet tempur hibah Belanda.', ['arms-transfer: Belanda → Ukraina (asserted)']],
  [
    'Rusia menembakkan rudal kiriman Korea Utara ke Kharkiv.',
    ['attack: Rusia → Kharkiv (asserted)', 'arms-transfer: Korea Utara → Rusia (asserted)'],
  ],
  ['Gudang rudal pasokan Rusia terbakar.', []],
  ['Pangkalan jet tempur dan pasokan Rusia terbakar.', []],
  ['Rudal hadiah ulang tahun Kim Jong Un dipamerkan.', []],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
