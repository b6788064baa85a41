import { expect, test } from 'vitest';
import { mentionsOf } from './mentions-of.js';

/** Names and kinds, without how they were found. */
function named(text: string, zone: 'body' | 'title'): string[] {
  return mentionsOf(text, zone).map((mention) => mention.split(' | ').slice(0, 2).join(' '));
}

test.each([
  // Two names that a hyphen links, and a place with its country, are two names.
  ['Sah! Jokowi-Joe Biden Sepakat Bertemu', ['Jokowi person', 'Joe Biden person']],
  ['Hubungan Hamas-Hizbullah Makin Erat Pekan Ini', ['Hamas group', 'Hizbullah group']],
  ['Ukraina Serang Gudang di Belgorod Rusia', ['Ukraina country', 'Belgorod place', 'Rusia country']],
  [
    'Utusan PBB Temui Ramzan Kadyrov Chechnya',
    ['PBB organization', 'Ramzan Kadyrov person', 'Chechnya place'],
  ],
  ['Warga Padati Plaza Indonesia pada Malam Tahun Baru', ['Plaza Indonesia place']],
  // Who opens a headline before a colon speaks.
  ['Nashirul: Warga Harus Tolak Kenaikan Harga', ['Nashirul person']],
  ['Kronologi: Kapal Terbakar di Tengah Laut', []],
  // Labels are nobody.
  ['VIDEO: Warga Iran Turun ke Jalan', ['Iran country']],
  ['BREAKING NEWS: Iran Tutup Wilayah Udara', ['Iran country']],
  // Everyday words over a country, and a head with a name of its own.
  ['Gempa Guncang Kota Kecil Spanyol Tadi Malam', ['Spanyol country']],
  ['Banjir Rendam Ibu Kota Yaman Sejak Pagi', ['Yaman country']],
  ['Kapal Karam di Lepas Pantai Yaman Kemarin', ['Yaman country']],
  ['Banjir Rendam Kota Bandung Sejak Pagi', ['Kota Bandung place']],
])('title “%s”', (text, expected) => {
  expect(named(text, 'title')).toEqual(expected);
});

test.each([
  // Ships, weapons and contests act for nobody.
  ['KRI Sultan Hasanuddin berlayar ke Lebanon.', ['Lebanon country']],
  ['USS Gerald Ford AS tiba di Yunani.', ['AS country', 'Yunani country']],
  ['Inggris memuji Storm Shadow buatannya.', ['Inggris country']],
  ['Serangan itu memakai Patriot milik Jerman.', ['Jerman country']],
  ['Budi Santoso tampil di Thomas Cup tahun ini.', ['Budi Santoso person']],
  ['Budi Santoso menghadiri Open House di Istana Negara.', ['Budi Santoso person', 'Istana Negara place']],
  // Two bodies are two.
  ['Polres Klaten dan TNI AL menggelar patroli.', ['Polres Klaten organization', 'TNI AL organization']],
  [
    'Kementerian Pendidikan dan Kebudayaan menggelar lomba.',
    ['Kementerian Pendidikan dan Kebudayaan organization'],
  ],
  // A capital that is struck is the town, one that strikes the government.
  ['Rusia menggempur Kyiv.', ['Rusia country', 'Kyiv place']],
  ['Kyiv dibombardir Rusia.', ['Kyiv place', 'Rusia country']],
  ['Kyiv menggempur Belgorod.', ['Kyiv organization', 'Belgorod place']],
])('“%s”', (text, expected) => {
  expect(named(text, 'body')).toEqual(expected);
});

test.each([
  // Who opens the clause behind a comma is no second place.
  [
    'Polandia Tutup Konsulat di Krakow, Moskow Siapkan Balasan',
    ['Polandia country', 'Krakow place', 'Moskow organization'],
  ],
  [
    'Menteri Itu Singgah di Krakow, Moskow, dan Kyiv Pekan Ini',
    ['Krakow place', 'Moskow place', 'Kyiv place'],
  ],
  // What states do together has no name of its own, and an everyday word is no paper.
  ['Korut Kecam Latihan Gabungan AS-Korsel Pekan Ini', ['Korut country', 'AS country', 'Korsel country']],
  ['Koalisi AS Menguat! Singapura Ikut Berpatroli', ['AS country', 'Singapura country']],
  ['Pakistan Uji Rudal Balistik, India Waspada', ['Pakistan country', 'India country']],
  ['Hancur Lebur! Potret Kota Setelah Gempa', []],
  // A number makes a model of an acronym; behind a given name stands the last name.
  ['AS Kirim Bom MK-84 ke Pangkalan Itu', ['AS country']],
  ['Pilot Philip Mehrtens Tiba di Selandia Baru', ['Philip Mehrtens person', 'Selandia Baru country']],
  ['Kapal China Tabrak Kapal BRP Datu Pagbuaya Filipina', ['China country', 'Filipina country']],
  // What is said of a known person stands right behind, and known names side by side are several.
  ['Erdogan Sebut Netanyahu Hitler di Depan Massa', ['Erdogan person', 'Netanyahu person']],
  ['Menteri Dukung Proposal Gaza Biden Pekan Ini', ['Gaza place', 'Biden person']],
  ['UEA Tagih Janji Abraham Accords dari Israel', ['UEA country', 'Israel country']],
  ['Netanyahu Tumbalkan Sandera di Gaza Lagi', ['Netanyahu person', 'Gaza place']],
])('title “%s”', (text, expected) => {
  expect(named(text, 'title')).toEqual(expected);
});
