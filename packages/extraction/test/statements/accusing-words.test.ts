import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Kanada mengarahkan telunjuk kepada China atas banjir baja murah.',
    ['Kanada | alleges | banjir baja murah', 'accusation: Kanada → China (asserted)'],
  ],
  ['Kanada mengarahkan pandangan kepada China atas banjir baja murah.', []],
  [
    'Lebanon menimpakan kesalahan pada Israel atas tewasnya tiga nelayan.',
    ['Lebanon | alleges | tewasnya tiga nelayan', 'accusation: Lebanon → Israel (asserted)'],
  ],
  ['Lebanon menimpakan kesalahan pada cuaca.', []],
  [
    'Somalia menunjuk hidung Kenya sebagai dalang ledakan itu.',
    ['Somalia | alleges | Kenya sebagai dalang ledakan itu', 'accusation: Somalia → Kenya (asserted)'],
  ],
  ['Somalia menunjuk Kenya sebagai tuan rumah.', []],
  [
    'Armenia menyebut Azerbaijan biang keladi gagalnya perundingan.',
    [
      'Armenia | alleges | Azerbaijan biang keladi gagalnya perundingan',
      'accusation: Armenia → Azerbaijan (asserted)',
    ],
  ],
  ['Armenia menyebut petani sebagai pelaku usaha.', ['Armenia | states | petani sebagai pelaku usaha']],
  [
    'Sudan mempersalahkan Chad karena membiarkan senjata melintas.',
    ['Sudan | alleges | Chad karena membiarkan senjata melintas', 'accusation: Sudan → Chad (asserted)'],
  ],
  [
    'Wagner Group diusir Mali karena Prancis menudingnya membakar desa.',
    ['Prancis | alleges | membakar desa'],
  ],
  ['Pintu terbuka bila Norwegia memintanya secara resmi.', []],
  [
    'Tokyo menengarai Pyongyang mencuri aset kripto.',
    ['Tokyo | alleges | Pyongyang mencuri aset kripto', 'accusation: Tokyo → Pyongyang (asserted)'],
  ],
  [
    'ICW menemukan Kementerian Sosial menggelembungkan harga beras.',
    [
      'ICW | alleges | Kementerian Sosial menggelembungkan harga beras',
      'accusation: ICW → Kementerian Sosial (asserted)',
    ],
  ],
  ['ICW menemukan Kementerian Sosial di gedung baru.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});

test.each([
  [
    'Kolombia melempar tudingan kepada Venezuela soal penyelundupan bensin.',
    ['Kolombia | alleges | penyelundupan bensin', 'accusation: Kolombia → Venezuela (asserted)'],
  ],
  [
    'Tuduhan Kolombia kepada Ekuador itu dibahas kemarin.',
    ['Kolombia | alleges | Ekuador itu', 'accusation: Kolombia → Ekuador (asserted)'],
  ],
  ['Film berjudul "Tuduhan Rusia" itu diputar di Yogyakarta.', []],
  ['Uganda menjadi sasaran tuduhan Kongo.', ['Kongo | alleges | ', 'accusation: Kongo → Uganda (asserted)']],
  [
    'Menurut tuduhan Ukraina, Rusia memindahkan pagar perbatasan.',
    ['Ukraina | alleges | Rusia memindahkan pagar perbatasan', 'accusation: Ukraina → Rusia (asserted)'],
  ],
  [
    'Iran disebut Prancis mendalangi kudeta di Mali.',
    ['Prancis | alleges | mendalangi kudeta di Mali', 'accusation: Prancis → Iran (asserted)'],
  ],
  ['Iran disebut Prancis membangun bendungan di Mali.', ['Prancis | states | membangun bendungan di Mali']],
  [
    'Kritik itu datang dari Beijing, yang mengancam mengambil tindakan terhadap Kanada.',
    ['Beijing | warns | mengambil tindakan terhadap Kanada', 'threat: Beijing → Kanada (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
