import { describe, expect, test } from 'vitest';
import { mentionsOf, mentionsOfParagraphs, type Row } from './mentions-of.js';

/** One word between commas behind an office, and what only looks like it. */
test.each<Row>([
  [
    '"Kami siap," kata Wakil Ketua Komisi I DPR, Sukamta, di Jakarta.',
    [
      'Komisi I DPR | organization | name |  | IDN',
      'Sukamta | person | name | Wakil Ketua Komisi I DPR',
      'Jakarta | place | alias',
    ],
  ],
  ['Menteri Koordinator Bidang Politik, Hukum, dan Keamanan hadir.', []],
])('%s', (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

/** A body that a noun before it tells, over where it is from, `itu` and a comma. */
const bodies: readonly Row[] = [
  [
    'Polisi memanggil perusahaan asal Norwegia, Fjordtek, pada Senin.',
    ['Norwegia | country | alias', 'Fjordtek | organization | name'],
  ],
  [
    'Menurut firma intelijen asal Estonia Kalevsec, serangan itu nyata.',
    ['Estonia | country | alias', 'Kalevsec | organization | name'],
  ],
  [
    'Raksasa farmasi Denmark, Nordvax, menarik vaksin itu.',
    ['Denmark | country | alias', 'Nordvax | organization | name'],
  ],
  ['Survei itu dilakukan lembaga kajian Rumah Angka pada Mei.', ['Rumah Angka | organization | name']],
  ['Himpunan nelayan Sepakat Bahari menolak pukat.', ['Sepakat Bahari | organization | name']],
  ['Sementara itu asosiasi pengusaha bus Orgatrans menolak tarif.', ['Orgatrans | organization | name']],
  ['Saingannya, Megaflix, menurunkan harga.', ['Megaflix | organization | name']],
  [
    'Halvorsen, perusahaan tambang asal Norwegia, mundur.',
    ['Halvorsen | organization | name', 'Norwegia | country | alias'],
  ],
  [
    'Lazarus, kelompok peretas dari Korea Utara, mundur.',
    ['Lazarus | group | alias', 'Korea Utara | country | alias'],
  ],
  ['Kontraktor Halvorsen menarik pekerjanya.', ['Halvorsen | organization | name']],
  ['Regulator mendenda Kilmore Marine 3 juta euro.', ['Kilmore Marine | organization | name']],
  ['Raksasa itu mengakuisisi Veltrix pada Mei.', ['Veltrix | organization | name']],
];

const nearBodies: readonly Row[] = [
  ['Kepala perusahaan itu, Andreas Holm, mundur.', ['Andreas Holm | person | name']],
  [
    'Ketua himpunan nelayan Rahmat Kolopaking hadir.',
    ['Rahmat Kolopaking | person | name | Ketua himpunan nelayan'],
  ],
  ['Lembaga kajian itu Senin tutup.', []],
  ['Serial televisi Putaran Takdir tamat.', []],
  ['Di perusahaan itu, Senin, buruh mogok.', []],
  ['Saingannya, Budi Hartono, menolak hasil itu.', ['Budi Hartono | person | name']],
  ['Halvorsen, mantan menteri, mundur.', ['Halvorsen | person | name | mantan menteri']],
  ['Klub itu mendenda Carlos Tevez 3 juta euro.', ['Carlos Tevez | person | name']],
];

/** Heads of bodies, and offices with a region or body and their holder. */
const offices: readonly Row[] = [
  ['Radio Kivu melaporkan bentrokan itu.', ['Radio Kivu | organization | name']],
  ['Palang Merah Kenya mengirim tenda.', ['Palang Merah Kenya | organization | name']],
  [
    'Bulan Sabit Merah Uni Emirat Arab mengirim tenda.',
    ['Bulan Sabit Merah Uni Emirat Arab | organization | name'],
  ],
  ['Pasukan Perdamaian Gabungan mencegat kapal itu.', ['Pasukan Perdamaian Gabungan | organization | name']],
  ['Kursi di Dapil Banten II direbut petahana.', ['Dapil Banten II | place | name']],
  ['Ia bersaksi di Kongres pada Selasa.', ['Kongres | organization | name']],
  ['Para pejabat Emirat membantah.', ['Emirat | country | alias']],
  [
    'Bupati Tanah Rimba Herman Sutopo hadir.',
    ['Tanah Rimba | place | name', 'Herman Sutopo | person | name | Bupati Tanah Rimba'],
  ],
  [
    'Bupati Rawa Sekar Lukman Hakimi hadir.',
    ['Rawa Sekar | place | name', 'Lukman Hakimi | person | name | Bupati Rawa Sekar'],
  ],
  [
    'CEO Solvanta Dian Wahyuni hadir.',
    ['Solvanta | organization | name', 'Dian Wahyuni | person | name | CEO Solvanta'],
  ],
  [
    'Ketua Mahkamah Pemilu Bolivia Oscar Hassenteufel hadir.',
    [
      'Mahkamah Pemilu Bolivia | organization | name |  | BOL',
      'Oscar Hassenteufel | person | name | Ketua Mahkamah Pemilu Bolivia | BOL',
    ],
  ],
  [
    'Tentara menangkap pemimpin milisi asal Republik Afrika Tengah Mahamat Oudalla.',
    ['Republik Afrika Tengah | country | alias', 'Mahamat Oudalla | person | name'],
  ],
];

const nearOffices: readonly Row[] = [
  ['Pasukan Rusia mundur.', ['Rusia | country | alias']],
  ['Pasukan itu mundur.', []],
  ['Bupati Ahmad Lukman Hakimi hadir.', ['Ahmad Lukman Hakimi | person | name | Bupati']],
  ['Ketua Agus Dian Wahyuni hadir.', ['Agus Dian Wahyuni | person | name | Ketua']],
  ['Warga asal Gresik menolak.', ['Gresik | place | alias']],
];

const places: readonly Row[] = [
  ['Tentara merebut pangkalan Wadi Seidna.', ['Wadi Seidna | place | name']],
  ['Mereka mengungsi dari Tawila.', ['Tawila | place | name']],
  ['Konvoi dari Kadugli menuju Dilling diserang.', ['Kadugli | place | name', 'Dilling | place | name']],
  ['Drone itu dikirim lewat Bosaso, Somalia.', ['Bosaso | place | name', 'Somalia | country | alias']],
  ['Pasukan merebut bandara Kavumu.', ['Kavumu | place | name']],
];

const noNames: readonly Row[] = [
  ['Ia menerima surat dari Tawila.', []],
  ['Menurut Hartono, Somalia menolak.', ['Hartono | person | name', 'Somalia | country | alias']],
  ['Berakhir sudah misi itu.', []],
  ['Lagu "Jalan Pulang" dilarang.', []],
  ['Lagu "Tembak di Tempat" dilarang.', []],
  ['Kepala desa Wadi Seidna hadir.', ['Wadi Seidna | person | name | Kepala desa']],
];

describe.each([
  ['bodies that a noun explains', bodies],
  ['no bodies', nearBodies],
  ['heads and holders', offices],
  ['no holders', nearOffices],
  ['places', places],
  ['no names', noNames],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });
});

test('a body that the article names elsewhere is parted from its holder', () => {
  expect(
    mentionsOfParagraphs(
      'Pelabuhan ditutup asosiasi pengusaha truk Truknesia.\n\nKetua Truknesia Sahala Tambunan hadir.',
    ),
  ).toEqual([
    'Truknesia | organization | name',
    'Truknesia | organization | name',
    'Sahala Tambunan | person | name | Ketua Truknesia',
  ]);
});
