import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function told(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // What a report tells that somebody reacts to.
  ['Turki membantah laporan Ghana mengirim drone ke Mali.', ['arms-transfer: Ghana → Mali (denied)']],
  [
    'Turki prihatin atas laporan Ghana mengirim drone ke Mali.',
    ['arms-transfer: Ghana → Mali (alleged)', 'accusation: Turki → Ghana (asserted)'],
  ],
  ['Turki menanggapi berita Ghana akan menyerang Mali.', ['attack: Ghana → Mali (alleged)']],
  ['Turki membantah laporan Ghana.', ['denial: Turki → Ghana (asserted)']],
  ['Laporan PBB mendukung tuduhan Ghana.', []],
  // Whose part in a deed it is.
  ['Turki menyoroti peran Ghana dalam memasok drone ke Mali.', ['arms-transfer: Ghana → Mali (asserted)']],
  ['Turki menyoroti peran perusahaan Ghana dalam memasok drone ke Mali.', []],
  ['Turki berperan dalam memasok drone ke Mali.', ['arms-transfer: Turki → Mali (asserted)']],
  [
    'Turki mengecam kegagalan PBB dalam menghentikan serangan Ghana ke Mali.',
    ['attack: Ghana → Mali (asserted)', 'condemnation: Turki → PBB (asserted)'],
  ],
  // Who is backed, and not where.
  [
    'Pemberontak Houthi di Yaman yang didukung Ghana menyerang kapal Mali.',
    ['support: Ghana → Houthi (asserted)', 'attack: Houthi → Mali (asserted)'],
  ],
  ['Pelabuhan di Yaman yang dikuasai Houthi diserang Mali.', ['attack: Mali → Yaman (asserted)']],
  // Who it was, and who it was not.
  ['Ghana, bukan Mali, yang mengirim drone ke Mesir.', ['arms-transfer: Ghana → Mesir (asserted)']],
  ['Ghana dan bukan Mali yang mengirim drone ke Mesir.', ['arms-transfer: Ghana → Mesir (asserted)']],
  ['Bukan Mali yang mengirim drone ke Mesir.', ['arms-transfer: Mali → Mesir (negated)']],
  // What became of a thing, and who supplied it.
  [
    'Turki mengumumkan penyitaan senjata yang dipasok Ghana kepada Mali.',
    [
      'seizure: Turki →  (asserted)',
      'arms-transfer: Ghana → Mali (alleged)',
      'accusation: Turki → Ghana (asserted)',
    ],
  ],
  [
    'Turki menjarah perbekalan prajurit Ghana yang ditempatkan di Mali.',
    ['seizure: Turki → Ghana (asserted)'],
  ],
  ['Ghana menjadi pemasok utama drone untuk Mali.', ['arms-transfer: Ghana → Mali (asserted)']],
  ['Ghana memberikan bantuan mematikan kepada Mali.', ['arms-transfer: Ghana → Mali (asserted)']],
  ['Ghana memberikan bantuan non-mematikan kepada Mali.', ['aid: Ghana → Mali (asserted)']],
  [
    'Turki membantah bahwa Ghana meminta drone kepada Ankara.',
    ['arms-transfer: Ankara → Ghana (denied)', 'demand: Ghana → Ankara (denied)'],
  ],
  // Whose words are condemned, and not whom they are about.
  ['Mali mengecam laporan bahwa Ghana mengirim drone ke Mesir.', ['arms-transfer: Ghana → Mesir (alleged)']],
  [
    'Mali mengecam serangan Ghana ke Mesir.',
    ['attack: Ghana → Mesir (asserted)', 'condemnation: Mali → Ghana (asserted)'],
  ],
  // How weapons come to be made, and where a summit is held.
  ['Turki mengatakan sanksi itu menyasar rantai pasokan senjata Ghana.', []],
  [
    'Turki mengecam pasokan senjata Ghana ke Mali.',
    ['arms-transfer: Ghana → Mali (asserted)', 'condemnation: Turki → Ghana (asserted)'],
  ],
  ['Budi Santoso menghadiri KTT Vilnius NATO.', []],
  // What is not wanted, only possible, asked about or true of any.
  ['Turki tidak ingin Ghana menyerang Mali.', ['attack: Ghana → Mali (requested)']],
  [
    'Yasar Guler mengatakan Turki terbuka untuk mengirim drone ke Mali.',
    ['arms-transfer: Turki → Mali (planned)'],
  ],
  ['Turki secara terbuka mengirim drone ke Mali.', ['arms-transfer: Turki → Mali (asserted)']],
  [
    'Turki mengamati apakah kunjungan itu membuka jalan bagi pasokan senjata ke Mali.',
    ['arms-transfer:  → Mali (possible)'],
  ],
  [
    'Senjata apa pun yang dikirim Ghana ke Mali akan dimusnahkan.',
    ['arms-transfer: Ghana → Mali (hypothetical)'],
  ],
  [
    'Negara-negara seperti Turki dan Ghana mengirim drone ke Mali.',
    ['arms-transfer: Turki + Ghana → Mali (asserted)'],
  ],
  // Who helps does what the help is; who shields may not.
  ['Turki membantu Ghana dengan memasok drone ke Accra.', ['arms-transfer: Turki → Accra (asserted)']],
  ['Turki menyebut itu usaha Ghana untuk mencekik Mali.', []],
  // A stressed negation.
  ['Ghana TIDAK mengirim drone ke Mali.', ['arms-transfer: Ghana → Mali (negated)']],
  // What is refused is not done.
  ['Turki menolak untuk mengutuk Ghana.', ['condemnation: Turki → Ghana (negated)']],
  // Who holds the office, by name behind a comma.
  [
    'Turki membantah tuduhan Presiden Ghana, Amr Hassan, bahwa stok sudah habis.',
    ['accusation: Amr Hassan → Turki (asserted)', 'denial: Turki → Amr Hassan (asserted)'],
  ],
  [
    'Turki membantah tuduhan Presiden Ghana bahwa stok sudah habis.',
    ['accusation: Ghana → Turki (asserted)', 'denial: Turki → Ghana (asserted)'],
  ],
  // A state is stabbed in a figure of speech only.
  ['Turki menusuk Ghana dari belakang.', []],
  ['Seorang pria menusuk Amr Hassan dari belakang.', ['attack:  → Amr Hassan (asserted)']],
  // Whose part it is, where the part is only claimed.
  [
    'Turki membantah klaim peran Ghana dalam memasok drone ke Mali.',
    ['arms-transfer: Ghana → Mali (denied)'],
  ],
  [
    'Turki membantah klaim Ghana soal drone itu dan memasok drone ke Mali.',
    ['denial: Turki → Ghana (asserted)', 'arms-transfer: Turki → Mali (asserted)'],
  ],
  // A part in giving is a giver's; but not where another's gift is told.
  [
    'Turki membantah keterlibatan Ghana dalam pengiriman drone ke Mali.',
    ['arms-transfer: Ghana → Mali (denied)'],
  ],
  [
    'Turki membantah keterlibatan Ghana dalam pengiriman drone Benin ke Mali.',
    ['arms-transfer: Benin → Mali (denied)'],
  ],
  [
    'Turki membantah keterlibatannya dalam pengiriman drone ke Mali.',
    ['arms-transfer: Turki → Mali (denied)'],
  ],
  [
    'Turki membantah keterlibatan perusahaan Ghana dalam pengiriman drone ke Mali.',
    ['arms-transfer:  → Mali (denied)'],
  ],
])('%s', (text, events) => {
  expect(told(text).toSorted()).toEqual([...events].toSorted());
});
