import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // What a carrier brings from a state is that state's gift, and goes where it comes or goes.
  [
    'Kapal Rusia yang membawa senjata dari Korea Utara tiba di Vostochny.',
    ['arms-transfer: Korea Utara → Vostochny (asserted)'],
  ],
  [
    'Sebuah kapal yang membawa senjata dari Iran dicegat Angkatan Laut AS.',
    ['arms-transfer: Iran →  (asserted)', 'seizure: Angkatan Laut AS →  (asserted)'],
  ],
  [
    'Kapal Angara yang mengangkut amunisi Korea Utara tiba di Rusia.',
    ['arms-transfer: Korea Utara → Rusia (asserted)'],
  ],
  [
    'Kapal Rusia itu berlayar dari Rajin ke Dunai membawa ribuan kontainer amunisi.',
    ['arms-transfer: Rusia → Dunai (asserted)'],
  ],
  [
    'Dua kapal Rusia mengangkut satu juta peluru artileri dari Rajin ke Dunai.',
    ['arms-transfer: Rusia → Dunai (asserted)'],
  ],
  ['Kapal Iran mengangkut senjata ke Yaman.', ['arms-transfer: Iran → Yaman (asserted)']],
  ['Kapal itu diduga membawa senjata dari Korea Utara.', ['arms-transfer: Korea Utara →  (alleged)']],
  ['Kapal itu diduga membawa karpet dari Korea Utara.', []],
  ['Kapal kargo Rusia tiba di Jakarta.', []],
  ['Kapal perang Rusia tiba di Jakarta.', ['troop-deployment: Rusia →  (asserted)']],
  // What is only offered has not been given.
  ['Indonesia ditawari jet tempur Rafale oleh Prancis.', ['arms-transfer: Prancis → Indonesia (planned)']],
  ['Prancis menawari Indonesia kapal selam.', ['arms-transfer: Prancis → Indonesia (planned)']],
  ['Prancis menawari Indonesia karpet.', []],
  // What comes from somebody is given by them; missiles that come strike.
  [
    'Kedatangan jet tempur Rafale dari Prancis dijadwalkan tahun depan.',
    ['arms-transfer: Prancis →  (planned)'],
  ],
  ['Tibanya sistem S-400 dari Rusia di Turki membuat AS murka.', ['arms-transfer: Rusia → Turki (asserted)']],
  ['Israel menunggu kedatangan rudal dari Iran.', []],
  [
    'Korea Utara mendapat imbalan teknologi satelit dari Rusia.',
    ['arms-transfer: Rusia → Korea Utara (asserted)'],
  ],
  // Who asks for leave or has it would do it; who gives it lets another.
  [
    'Polandia meminta izin Jerman untuk mengirim tank ke Ukraina.',
    ['arms-transfer: Polandia → Ukraina (requested)'],
  ],
  [
    'Polandia meminta izin kepada Jerman untuk mengirim tank ke Ukraina.',
    ['arms-transfer: Polandia → Ukraina (requested)'],
  ],
  [
    'Polandia mendapat izin dari Jerman untuk mengirim tank ke Ukraina.',
    ['arms-transfer: Polandia → Ukraina (planned)'],
  ],
  [
    'Jerman memberi izin kepada Polandia untuk mengirim tank ke Ukraina.',
    ['arms-transfer: Polandia → Ukraina (planned)'],
  ],
  [
    'Jerman tidak memberi izin kepada Polandia untuk mengirim tank ke Ukraina.',
    ['ban: Jerman → Polandia (asserted)', 'arms-transfer: Polandia → Ukraina (negated)'],
  ],
  ['Washington menyetujui permintaan Denmark untuk mengirim F-16 ke Ukraina.', []],
  [
    'Washington mengabulkan permintaan Ukraina untuk mengirim rudal.',
    ['arms-transfer: Washington → Ukraina (requested)'],
  ],
  // Who issues a warrant has the deed done to whom it is for, who is asked nothing.
  [
    'ICC menerbitkan surat perintah penangkapan terhadap Budi Santoso.',
    ['arrest: ICC → Budi Santoso (requested)'],
  ],
  [
    'ICC mengeluarkan surat perintah penangkapan untuk Budi Santoso.',
    ['arrest: ICC → Budi Santoso (requested)'],
  ],
  [
    'Surat perintah penangkapan terhadap Budi Santoso diterbitkan ICC.',
    ['arrest: ICC → Budi Santoso (requested)'],
  ],
  ['ICC menerbitkan laporan penangkapan Budi Santoso.', ['arrest:  → Budi Santoso (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
