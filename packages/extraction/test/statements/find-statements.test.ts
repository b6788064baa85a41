import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayStatement } from '../say-findings.js';

function statementsOf(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

type Row = readonly [text: string, statements: readonly string[]];

const stances: readonly Row[] = [
  ['WHO mengatakan bahwa vaksin itu aman.', ['WHO | states | vaksin itu aman']],
  ['WHO tidak mengatakan bahwa vaksin itu aman.', []],
  ['WHO akan mengatakan bahwa vaksin itu aman.', []],
  [
    'Gedung Putih menuduh Iran memasok drone ke Rusia.',
    ['Gedung Putih | alleges | Iran memasok drone ke Rusia'],
  ],
  ['Iran membantah telah mengirim drone.', ['Iran | denies | telah mengirim drone']],
  [
    'Iran mengatakan tidak pernah mengirim drone ke Rusia.',
    ['Iran | denies | tidak pernah mengirim drone ke Rusia'],
  ],
  [
    'Iran mengatakan tidak pernah mengirim kurma ke Rusia.',
    ['Iran | states | tidak pernah mengirim kurma ke Rusia'],
  ],
  ['AS mengatakan Iran mengirim drone ke Rusia.', ['AS | alleges | Iran mengirim drone ke Rusia']],
  [
    'AS mengatakan Iran mengirim bantuan pangan ke Suriah.',
    ['AS | states | Iran mengirim bantuan pangan ke Suriah'],
  ],
  ['AS mengatakan akan mengirim rudal ke Ukraina.', ['AS | states | akan mengirim rudal ke Ukraina']],
  [
    'Menteri Kesehatan Budi Gunadi Sadikin mengatakan kabar itu tidak benar.',
    ['Budi Gunadi Sadikin | denies | kabar itu tidak benar'],
  ],
  ['Jepang mengecam peluncuran rudal itu.', ['Jepang | condemns | peluncuran rudal itu']],
  ['PBB mendesak Israel membuka perbatasan.', ['PBB | demands | Israel membuka perbatasan']],
  ['Greenpeace memperingatkan bahwa es kutub mencair.', ['Greenpeace | warns | es kutub mencair']],
  ['Bank Dunia memuji program beras itu.', ['Bank Dunia | praises | program beras itu']],
  ['Jepang berjanji mengurangi emisi.', ['Jepang | promises | mengurangi emisi']],
  ['Turki mengonfirmasi wabah itu.', ['Turki | confirms | wabah itu']],
  ['Survei BPS menunjukkan harga beras naik.', ['BPS | states | harga beras naik']],
  ['Survei BPS menunjukkan tekad petani untuk menanam padi.', []],
];

const tags: readonly Row[] = [
  ['"Stok beras aman," kata Kepala Bulog Budi Waseso.', ['Budi Waseso | states | Stok beras aman']],
  [
    '"Stok beras aman. Jangan panik," kata Kepala Bulog Budi Waseso.',
    ['Budi Waseso | states | Stok beras aman. Jangan panik'],
  ],
  ['“Stok beras aman," kata Kepala Bulog Budi Waseso.', ['Budi Waseso | states | Stok beras aman']],
  ['Stok beras aman, kata Kepala Bulog Budi Waseso.', ['Budi Waseso | states | Stok beras aman']],
  ['Kata beras berasal dari bahasa daerah.', []],
  [
    'Menteri Pertanian Amran Sulaiman meninjau sawah.\n\n"Stok beras aman," kata Menteri Pertanian Amran Sulaiman.\n\n"Harga juga stabil," ujarnya.',
    ['Amran Sulaiman | states | Stok beras aman', 'Amran Sulaiman | states | Harga juga stabil'],
  ],
  ['"Harga stabil," ujarnya.', []],
];

const accordingTo: readonly Row[] = [
  ['Menurut BMKG, hujan akan turun di Bogor.', ['BMKG | states | hujan akan turun di Bogor']],
  ['Hujan akan turun di Bogor, menurut BMKG.', ['BMKG | states | Hujan akan turun di Bogor']],
  ['Menurut rencana, lomba digelar besok.', []],
];

const anonymous: readonly Row[] = [
  [
    'Seorang pejabat AS mengatakan bahwa panen gagal.',
    ['anonymous: Seorang pejabat AS | states | panen gagal'],
  ],
  ['Para ahli mengatakan bahwa wabah itu mereda.', ['anonymous: Para ahli | states | wabah itu mereda']],
  ['Pemerintah Jepang mengatakan bahwa pajak naik.', ['Jepang | states | pajak naik']],
  ['Harga beras mengatakan bahwa panen gagal.', []],
];

const nominal: readonly Row[] = [
  [
    'Teheran menolak tuduhan Israel bahwa Iran memasok roket kepada Hizbullah.',
    [
      'Teheran | denies | tuduhan Israel bahwa Iran memasok roket kepada Hizbullah',
      'Israel | alleges | Iran memasok roket kepada Hizbullah',
    ],
  ],
  ['Rusia dituduh Ukraina mengebom sekolah di Kharkiv.', ['Ukraina | alleges | mengebom sekolah di Kharkiv']],
  ['Rusia dituduh mengebom sekolah di Kharkiv.', []],
];

const refusals: readonly Row[] = [
  ['BPOM menolak berkomentar.', ['BPOM | declines | ']],
  ['BPOM enggan merinci hasil uji obat itu.', ['BPOM | declines | hasil uji obat itu']],
  ['Kremlin tidak mau mengomentari rumor itu.', ['Kremlin | declines | rumor itu']],
  ['Kremlin tidak membenarkan maupun membantah rumor itu.', ['Kremlin | declines | rumor itu']],
  ['BPOM belum menanggapi pertanyaan itu.', []],
  [
    '"Saya tidak mengomentari rumor," kata Menteri Keuangan Sri Mulyani.',
    ['Sri Mulyani | declines | Saya tidak mengomentari rumor'],
  ],
];

const performatives: readonly Row[] = [
  [
    '"Kami mendesak Israel membuka perbatasan," kata Presiden Prancis Emmanuel Macron.',
    ['Emmanuel Macron | demands | Kami mendesak Israel membuka perbatasan'],
  ],
  [
    '"Kami mengecam serangan itu," kata Presiden Prancis Emmanuel Macron.',
    ['Emmanuel Macron | condemns | Kami mengecam serangan itu'],
  ],
  [
    '"Kami tidak mengecam siapa pun," kata Presiden Prancis Emmanuel Macron.',
    ['Emmanuel Macron | states | Kami tidak mengecam siapa pun'],
  ],
];

const contrast: readonly Row[] = [
  [
    'Azerbaijan mengatakan ingin berunding, tetapi rencana itu tidak terlaksana.',
    ['Azerbaijan | states | ingin berunding'],
  ],
  [
    'Azerbaijan mengatakan ingin berunding, tetapi rencana baru tidak terlaksana.',
    ['Azerbaijan | states | ingin berunding, tetapi rencana baru tidak terlaksana'],
  ],
  [
    'Kementerian Kesehatan mengatakan bahwa vaksin itu aman, tetapi warga ragu.',
    ['Kementerian Kesehatan | states | vaksin itu aman'],
  ],
  [
    'Azerbaijan mengatakan bahwa gencatan senjata dilanggar, sementara Yerevan menyangkalnya.',
    ['Azerbaijan | states | gencatan senjata dilanggar', 'Yerevan | denies | '],
  ],
  [
    '"Vaksin itu aman, tetapi mahal," kata Menteri Keuangan Sri Mulyani.',
    ['Sri Mulyani | states | Vaksin itu aman, tetapi mahal'],
  ],
];

const told: readonly Row[] = [
  [
    '"Kami tidak menjual peluru kepada siapa pun," kata Presiden Prancis Emmanuel Macron.',
    ['Emmanuel Macron | denies | Kami tidak menjual peluru kepada siapa pun'],
  ],
  [
    '"Kami tidak menjual tiket," kata Presiden Prancis Emmanuel Macron.',
    ['Emmanuel Macron | states | Kami tidak menjual tiket'],
  ],
  ['Jaksa menyebut terdakwa memalsukan surat.', ['anonymous: Jaksa | alleges | terdakwa memalsukan surat']],
  ['Jaksa menyebut terdakwa menulis surat.', ['anonymous: Jaksa | states | terdakwa menulis surat']],
  ['"Itu fitnah," kata Presiden Prancis Emmanuel Macron.', ['Emmanuel Macron | denies | Itu fitnah']],
  ['Pelaku mengaku menikam korban.', ['anonymous: Pelaku | confirms | menikam korban']],
  ['Pelaku mengaku kelaparan sejak pagi.', ['anonymous: Pelaku | states | kelaparan sejak pagi']],
  [
    '"Kami akan terus membantu petani," kata Presiden Prancis Emmanuel Macron.',
    ['Emmanuel Macron | promises | Kami akan terus membantu petani'],
  ],
];

const running: readonly Row[] = [
  ['Joko Widodo meninjau sawah itu.\n\n"Panen bagus," katanya.', ['Joko Widodo | states | Panen bagus']],
  ['Joko Widodo dan Megawati Soekarnoputri meninjau sawah.\n\n"Panen bagus," katanya.', []],
];

const several: readonly Row[] = [
  [
    'AS dan Jepang mengecam peluncuran rudal itu.',
    ['AS | condemns | peluncuran rudal itu', 'Jepang | condemns | peluncuran rudal itu'],
  ],
];

describe.each([
  ['stances', stances],
  ['tags', tags],
  ['menurut', accordingTo],
  ['unnamed speakers', anonymous],
  ['nouns and passives', nominal],
  ['refusals', refusals],
  ['performatives', performatives],
  ['contrast', contrast],
  ['what is told', told],
  ['the running speaker', running],
  ['several at once', several],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

test('captions report nothing', () => {
  expect(extract(articleOf('WHO mengatakan bahwa vaksin itu aman.', 'caption')).statements).toEqual([]);
});
