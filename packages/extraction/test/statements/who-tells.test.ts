import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayStatement } from '../say-findings.js';

function said(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

test.each([
  ['Ghana tegas membantah memasok drone ke Mali.', ['Ghana | denies | memasok drone ke Mali']],
  ['Ghana bersikap tegas soal drone ke Mali.', []],
  // Who reports a denial accuses nobody.
  [
    'Koran itu melaporkan Ghana membantah memasok drone ke Mali.',
    [
      'anonymous: Koran itu | states | Ghana membantah memasok drone ke Mali',
      'Ghana | denies | memasok drone ke Mali',
    ],
  ],
  [
    'Koran itu melaporkan Ghana memasok drone ke Mali.',
    ['anonymous: Koran itu | alleges | Ghana memasok drone ke Mali'],
  ],
  // Who speaks of a claim does not make it.
  [
    'Turki mengatakan tuduhan bahwa Ghana memasok drone ke Mali muncul saat perundingan.',
    ['Turki | states | tuduhan bahwa Ghana memasok drone ke Mali muncul saat perundingan'],
  ],
  ['Turki mengatakan bahwa Ghana memasok drone ke Mali.', ['Turki | alleges | Ghana memasok drone ke Mali']],
  [
    'Menteri Pertahanan Ghana menyebut tuduhan semacam itu dibuat-buat.',
    ['anonymous: Menteri Pertahanan Ghana | denies | tuduhan semacam itu dibuat-buat'],
  ],
  // What a claim is about stands elsewhere.
  [
    'Pengakuan itu disampaikan Menteri Pertahanan Ghana dalam wawancara, setelah Turki menyerang Mali.',
    ['anonymous: Menteri Pertahanan Ghana | states | '],
  ],
  [
    'Pengakuan itu disampaikan Menteri Pertahanan Ghana bahwa stok habis.',
    ['anonymous: Menteri Pertahanan Ghana | states | stok habis'],
  ],
  ['Resolusi yang diusulkan Ghana itu merupakan tanggapan.', ['Ghana | demands | Resolusi']],
  ['Pasukan itu memakai apa yang disebut drone "kamikaze".', []],
  ['Pasukan itu memakai apa yang disebut Ghana sebagai drone bekas.', ['Ghana | states | drone bekas']],
  ['Ghana dengan tegas membantah harga naik.', ['Ghana | denies | harga naik']],
  [
    'Bantuan itu tiba sehari setelah Ghana menuduh Turki mengepung, menembaki dan menjarah Mali.',
    ['Ghana | alleges | Turki mengepung, menembaki dan menjarah Mali'],
  ],
  [
    'Turki menuduh Ghana bermain dengan apa yang disebutnya sebagai rezim lama.',
    [
      'Turki | alleges | Ghana bermain dengan apa yang disebutnya sebagai rezim lama',
      'Turki | states | sebagai rezim lama',
    ],
  ],
  ['Pulau itu diklaim oleh Ghana, Mali, dan Turki.', []],
  ['Pulau itu diklaim oleh Ghana menyimpan minyak.', ['Ghana | states | menyimpan minyak']],
  // They are the one body that spoke; one person is not `mereka`.
  [
    'Polda Jawa Barat mengatakan api padam. Mereka menambahkan bahwa korban selamat.',
    ['Polda Jawa Barat | states | api padam', 'Polda Jawa Barat | states | korban selamat'],
  ],
  [
    'Joko Widodo mengatakan api padam. Mereka menambahkan bahwa korban selamat.',
    ['Joko Widodo | states | api padam', 'anonymous: Mereka | states | korban selamat'],
  ],
  // Behind both a person and a body nobody is sure.
  [
    'Joko Widodo mengatakan api padam. Polda Jawa Barat membantah kabar itu. "Korban selamat," katanya.',
    ['Joko Widodo | states | api padam', 'Polda Jawa Barat | denies | kabar itu'],
  ],
  // Who speaks for a president is not the president.
  [
    '"Harga naik," kata juru bicara Presiden Prancis Emmanuel Macron.',
    ['anonymous: juru bicara Presiden Prancis Emmanuel Macron | states | Harga naik'],
  ],
  ['"Harga naik," kata juru bicara Presiden Rusia Dmitry Peskov.', ['Dmitry Peskov | states | Harga naik']],
  [
    'Ghana menolak klaim Presiden AS Donald Trump bahwa harga naik.',
    [
      'Ghana | denies | klaim Presiden AS Donald Trump bahwa harga naik',
      'Donald Trump | states | harga naik',
    ],
  ],
  [
    'Menurut Reuters, kapal itu berlayar, dengan Ghana meminta bantuan Turki.',
    [
      'Reuters | states | kapal itu berlayar, dengan Ghana meminta bantuan Turki',
      'Ghana | demands | bantuan Turki',
    ],
  ],
  ['Ghana membantah dan menyatakan harga naik.', ['Ghana | denies | ', 'Ghana | states | harga naik']],
  ['Ia anggota yang diduga kepolisian Ghana berseragam hitam.', []],
  ['Ia diduga oleh kepolisian Ghana mencuri beras.', ['Ghana | alleges | mencuri beras']],
  ['Kapal itu berlayar, Reuters melaporkan, mengutip pejabat Ghana.', []],
  ['Reuters melaporkan, kapal itu berlayar.', ['Reuters | states | kapal itu berlayar']],
  [
    'Joko Widodo mengatakan Ghana membenarkan kabar itu. "Harga naik," katanya.',
    [
      'Joko Widodo | states | Ghana membenarkan kabar itu',
      'Ghana | confirms | kabar itu',
      'Joko Widodo | states | Harga naik',
    ],
  ],
  // A government is not the one who heads it.
  [
    'Para pejabat pemerintahan Biden mengatakan harga naik.',
    ['anonymous: Para pejabat pemerintahan Biden | states | harga naik'],
  ],
  ['Presiden Joe Biden mengatakan harga naik.', ['Joe Biden | states | harga naik']],
  // A region is not the one who heads it.
  [
    'Gubernur Ryazan, Pavel Malkov, mengonfirmasi kebakaran itu. Ia menyebut api padam.',
    ['Pavel Malkov | confirms | kebakaran itu', 'Pavel Malkov | states | api padam'],
  ],
  ['Gubernur Khofifah, Selasa, menyebut api padam.', ['Khofifah | states | api padam']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  ['Ghana menuduh Turki memasok drone ke Mali, Rabu (2/11).', '2022-11-02'],
  ['Ghana menuduh Turki memasok drone ke Mali pada Rabu (2/11).', null],
  ['Ghana membenarkan kabar itu pada Rabu (2/11), sementara Turki membantah harga naik.', null],
])('%s was said last on %s', (text, expected) => {
  const { statements } = extract(articleOfParagraphs(text, { published: '2022-11-03' }));
  expect(statements.at(-1)?.said?.edtf ?? null).toBe(expected);
});
