import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // The name of a deed behind a verb of a title is no second verb.
  [
    'Selandia Baru Kecam Uji Coba Rudal Antarbenua China yang Jatuh di Samudra Pasifik',
    ['missile-test: China →  (asserted)'],
  ],
  ['India Kecam Ekspor Senjata Turki ke Pakistan', ['arms-transfer: Turki → Pakistan (asserted)']],
  ['Korea Utara Akan Uji Coba Rudal Balistik Bulan Depan', ['missile-test: Korea Utara →  (planned)']],
  // Diplomats who are told to leave a country are expelled, but not from a room.
  ['Duta Besar Iran untuk Australia diperintahkan meninggalkan Canberra.', ['expulsion:  → Iran (asserted)']],
  ['Duta besar Rusia diminta meninggalkan ruang sidang.', []],
  // Who threatens whom with a deed.
  ['Iran diancam Trump dengan sanksi baru.', ['sanction: Trump → Iran (planned)']],
  ['Houthi mengancam Israel dengan serangan lebih besar.', ['attack: Houthi → Israel (planned)']],
  ['Rusia mengancam Ukraina dengan surat.', []],
  // Who would be a target for a deed does it.
  [
    'Jepang akan menjadi target jika mengirim rudal ke Taiwan.',
    ['arms-transfer: Jepang → Taiwan (hypothetical)'],
  ],
  // Who refuses a truce keeps none; who has proposed it is no side.
  ['Hamas menolak usulan gencatan senjata Amerika Serikat.', ['ceasefire: Hamas →  (negated)']],
  ['Hamas membahas usulan gencatan senjata Amerika Serikat.', []],
  // What is only asked for or talked of.
  [
    'Pembebasan Aung San Suu Kyi tetap menjadi tuntutan utama ASEAN.',
    ['release:  → Aung San Suu Kyi (requested)'],
  ],
  ['Kunjungan Trump ke Beijing masih sebatas wacana.', ['visit: Trump → Beijing (possible)']],
  ['Kunjungan Trump ke Beijing masih berlangsung.', ['visit: Trump → Beijing (asserted)']],
  // What is refused was asked all the same.
  [
    'Permintaan Israel agar Mesir mengirim pasukan ke Gaza ditolak Kairo.',
    ['troop-deployment: Mesir → Gaza (requested)'],
  ],
  // Where somebody promises something is told besides.
  [
    'David Lammy menjanjikan dukungan kepada Ukraina dalam kunjungannya ke Kyiv.',
    ['support: David Lammy → Ukraina (planned)', 'visit: David Lammy → Kyiv (asserted)'],
  ],
  // Whose the things are of which what is seized consists.
  [
    'Kejaksaan Agung menyita aset berupa tanah dan kendaraan mewah milik PT Sritex.',
    ['seizure: Kejaksaan Agung → PT Sritex (asserted)'],
  ],
  // A first lady is herself.
  ['Polisi menangkap mantan ibu negara Kim Keon Hee.', ['arrest:  → Kim Keon Hee (asserted)']],
  // What is kept from others is not given.
  ['PBB mengecam pembatasan bantuan ke Gaza.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
