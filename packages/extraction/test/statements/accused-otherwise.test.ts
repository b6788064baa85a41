import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // Each other.
  [
    'Kenya dan Somalia saling tuding soal pagar perbatasan.',
    [
      'Kenya | alleges | soal pagar perbatasan',
      'Somalia | alleges | soal pagar perbatasan',
      'accusation: Kenya → Somalia (asserted)',
      'accusation: Somalia → Kenya (asserted)',
    ],
  ],
  ['Kenya dan Somalia saling tukar pagar perbatasan.', []],
  // A passive of who is named behind the comma.
  [
    'Dituduh Prancis melatih pemberontak, Niger memanggil duta besarnya.',
    ['Prancis | alleges | melatih pemberontak', 'accusation: Prancis → Niger (asserted)'],
  ],
  ['Dilatih Prancis memadamkan api, Niger membeli dua truk.', []],
  // In `-nya`.
  [
    'Niger memutus hubungan dengan Prancis, negara yang dituduhnya melatih pemberontak.',
    ['Niger | alleges | melatih pemberontak', 'accusation: Niger → Prancis (asserted)'],
  ],
  ['Niger memutus hubungan dengan Prancis, negara yang dibantunya melatih polisi.', []],
  // A document that says so, and who answers it.
  [
    'Laporan PBB yang menyebut Uganda melatih pemberontak ditolak Kampala.',
    [
      'PBB | alleges | Uganda melatih pemberontak',
      'Kampala | denies | Laporan PBB yang menyebut Uganda melatih pemberontak',
      'accusation: PBB → Uganda (asserted)',
      'denial: Kampala → PBB (asserted)',
    ],
  ],
  [
    'Laporan PBB yang menyebut Uganda melatih polisi terbit Senin.',
    ['PBB | states | Uganda melatih polisi terbit Senin'],
  ],
  // From whom it comes.
  [
    'Kecaman terhadap Niger datang dari Ghana dan Togo.',
    ['Ghana | condemns | Niger', 'Togo | condemns | Niger', 'condemnation: Ghana + Togo → Niger (asserted)'],
  ],
  ['Tamu Niger datang dari Ghana dan Togo.', []],
  // By a noun.
  [
    'Kanada mengaku memiliki bukti tentang keterlibatan agen India dalam pembunuhan itu.',
    [
      'Kanada | alleges | memiliki bukti tentang keterlibatan agen India dalam pembunuhan itu',
      'accusation: Kanada → India (asserted)',
    ],
  ],
  [
    'Kanada mengaku memiliki kabar tentang keterlibatan agen India dalam pameran itu.',
    ['Kanada | states | memiliki kabar tentang keterlibatan agen India dalam pameran itu'],
  ],
  // By another word for what it is about.
  [
    'Kanada mengaku memiliki bukti perihal keterlibatan agen India dalam pembunuhan itu.',
    [
      'Kanada | alleges | memiliki bukti perihal keterlibatan agen India dalam pembunuhan itu',
      'accusation: Kanada → India (asserted)',
    ],
  ],
  [
    'Ghana melayangkan protes kepada Niger perihal latihan di perbatasan.',
    ['Ghana | condemns | latihan di perbatasan', 'condemnation: Ghana → Niger (asserted)'],
  ],
  [
    'Koran Le Monde mengungkap penyadapan telepon menteri oleh dinas rahasia Maroko.',
    [
      'Le Monde | alleges | penyadapan telepon menteri oleh dinas rahasia Maroko',
      'accusation: Le Monde → Maroko (asserted)',
    ],
  ],
  // Over what stands between commas.
  [
    'Kanada, tanpa menyebut nama pelakunya, mengatakan India membunuh warganya.',
    ['Kanada | alleges | India membunuh warganya', 'accusation: Kanada → India (asserted)'],
  ],
  // Who hides behind no name asks for nothing.
  [
    'Seorang pejabat yang meminta namanya tidak disebut mengatakan jembatan itu roboh.',
    ['anonymous: Seorang pejabat | states | jembatan itu roboh'],
  ],
  // Words that are called untrue.
  [
    'New Delhi menyebut ucapan Trudeau tidak masuk akal.',
    ['New Delhi | denies | ucapan Trudeau tidak masuk akal', 'denial: New Delhi → Trudeau (asserted)'],
  ],
  ['New Delhi menyebut ucapan Trudeau tidak panjang.', ['New Delhi | states | ucapan Trudeau tidak panjang']],
  [
    '"Uang itu pinjaman, bukan suap," kata Hendra Wijaya.',
    ['Hendra Wijaya | denies | Uang itu pinjaman, bukan suap'],
  ],
  [
    '"Uang itu pinjaman, bukan hadiah," kata Hendra Wijaya.',
    ['Hendra Wijaya | states | Uang itu pinjaman, bukan hadiah'],
  ],
  // Who is struck by another.
  [
    'Aktivis Siti Aminah mengatakan dua kerabatnya ditembak aparat.',
    ['Siti Aminah | alleges | dua kerabatnya ditembak aparat'],
  ],
  [
    'Kapolres Siti Aminah mengatakan dua perampok ditembak aparat.',
    ['Siti Aminah | states | dua perampok ditembak aparat'],
  ],
  // What `-nya` takes up must be a claim.
  ['Tuduhan suap itu muncul lagi. Bupati Siti Aminah menepisnya.', ['Siti Aminah | denies | ']],
  ['Tendangan bebas itu keras. Kiper Siti Aminah menepisnya.', []],
  // The country behind a place only tells where it is.
  [
    'Kedutaan Besar Jepang di Amman, Yordania mengimbau warga pulang.',
    ['Kedutaan Besar Jepang | demands | warga pulang'],
  ],
  // What somebody else says inside.
  [
    'Politikus itu mengatakan Pansus DPR memahami kajian pakar yang menyatakan Pansus DPR menyalahi prosedur.',
    [
      'anonymous: Politikus itu | states | Pansus DPR memahami kajian pakar yang menyatakan Pansus DPR menyalahi prosedur',
      'anonymous: pakar | alleges | Pansus DPR menyalahi prosedur',
    ],
  ],
  // After which one acts.
  [
    'Ceko memanggil duta besar setelah menuduh Belarus meretas surelnya.',
    ['Ceko | alleges | Belarus meretas surelnya', 'accusation: Ceko → Belarus (asserted)'],
  ],
  [
    'Setelah menuduh Belarus meretas surelnya, Ceko menutup perbatasan.',
    ['Ceko | alleges | Belarus meretas surelnya', 'accusation: Ceko → Belarus (asserted)'],
  ],
  // Who speaks against the own state.
  [
    'Pemimpin oposisi Uganda Bobi Wine mengatakan tentara Uganda menculik asistennya.',
    ['Bobi Wine | alleges | tentara Uganda menculik asistennya', 'accusation: Bobi Wine → Uganda (asserted)'],
  ],
  [
    'Menteri Pertahanan Uganda Jacob Oboth mengatakan tentara Uganda menculik pemberontak.',
    ['Jacob Oboth | states | tentara Uganda menculik pemberontak'],
  ],
  // Whose words a medium passes on.
  [
    'Reuters, mengutip Marco Rubio, melaporkan bahwa Iran membunuh warganya.',
    ['Marco Rubio | alleges | Iran membunuh warganya', 'accusation: Marco Rubio → Iran (asserted)'],
  ],
  [
    'Reuters melaporkan, mengutip Marco Rubio, bahwa Iran membunuh warganya.',
    ['Marco Rubio | alleges | Iran membunuh warganya', 'accusation: Marco Rubio → Iran (asserted)'],
  ],
  [
    'Reuters, mengutip dokumen pengadilan, melaporkan bahwa Iran membunuh warganya.',
    ['Reuters | alleges | Iran membunuh warganya', 'accusation: Reuters → Iran (asserted)'],
  ],
  // Whom one believes it of.
  [
    'Peneliti itu menduga pabrik semen melanggar sanksi.',
    ['anonymous: Peneliti itu | alleges | pabrik semen melanggar sanksi'],
  ],
  [
    'Peneliti itu menduga hujan deras merusak jembatan.',
    ['anonymous: Peneliti itu | states | hujan deras merusak jembatan'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
