import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayStatement } from '../say-findings.js';

function say(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

test.each([
  // The next deed of who reacts is not reacted to; what is asked for may be two things.
  [
    'Leo XIV mengutuk pembantaian jemaah itu dan memanjatkan doa bagi korban.',
    ['Leo XIV | condemns | pembantaian jemaah itu'],
  ],
  [
    'PBB meminta para kader tenang dan menunggu proses hukum.',
    ['PBB | demands | para kader tenang dan menunggu proses hukum'],
  ],
  ['PBB mengecam pengeboman dan penembakan itu.', ['PBB | condemns | pengeboman dan penembakan itu']],
  ['PBB menyerukan perdamaian dunia di hadapan para duta besar.', ['PBB | demands | perdamaian dunia']],
  // Somebody of theirs says the next thing.
  [
    'Yoon Suk Yeol membantah tuduhan itu dan istrinya menuduh PBB berbohong.',
    ['Yoon Suk Yeol | denies | tuduhan itu', 'anonymous: istrinya | alleges | PBB berbohong'],
  ],
  [
    'PBB membantah tuduhan itu dan dugaan korupsi stafnya.',
    ['PBB | denies | tuduhan itu dan dugaan korupsi stafnya'],
  ],
  // Behind `tahu` the word `bahwa` opens nothing.
  [
    'PBB mengatakan stafnya baru tahu bahwa uang itu hilang.',
    ['PBB | states | stafnya baru tahu bahwa uang itu hilang'],
  ],
  ['PBB yakin bahwa uang itu hilang.', ['PBB | states | uang itu hilang']],
  // A source before what is said.
  ['PBB mengumumkan, seperti dilansir dari AFP, bahwa stok aman.', ['PBB | states | stok aman']],
  // The tag interrupts a predicate.
  [
    'Senjata utama tim itu menghadapi Togo, ujar Tom Sato, tetap umpan silang.',
    ['Tom Sato | states | Senjata utama tim itu menghadapi Togo, ujar Tom Sato, tetap umpan silang'],
  ],
  // All that stands behind `menurutnya`.
  [
    'Mahfud MD mengkritik Polri, lantaran menurutnya sengketa berita harus diselesaikan.',
    ['Mahfud MD | condemns | Polri', 'Mahfud MD | states | sengketa berita harus diselesaikan'],
  ],
  // Whom it is said to, before what is said.
  ['PBB memperingatkan Sudan bahwa bantuan akan habis.', ['PBB | warns | bantuan akan habis']],
  [
    'Jepang menyerukan kepada China supaya mencabut larangan itu.',
    ['Jepang | demands | mencabut larangan itu'],
  ],
  ['PBB mendesak Israel membuka perbatasan.', ['PBB | demands | Israel membuka perbatasan']],
  [
    'Iran menepis kabar dari Oman bahwa kapalnya disita.',
    ['Iran | denies | kabar dari Oman bahwa kapalnya disita'],
  ],
  // Somebody else answers behind it.
  [
    'Iran mengatakan China membeli minyak itu, sesuatu yang dibantah Beijing.',
    ['Iran | states | China membeli minyak itu', 'Beijing | denies | sesuatu'],
  ],
  [
    'Iran mengatakan China membeli minyak itu, hal yang sudah lama diketahui.',
    ['Iran | states | China membeli minyak itu, hal yang sudah lama diketahui'],
  ],
  // There is none of it.
  [
    'Tidak ada pembicaraan rahasia, kata Menteri Luar Negeri Iran Abbas Araghchi, walaupun media menulis sebaliknya.',
    ['Abbas Araghchi | states | Tidak ada pembicaraan rahasia'],
  ],
  [
    'Kapal itu sudah berlayar, ujar Menteri Luar Negeri Iran Abbas Araghchi, menepis kabar di media sosial.',
    ['Abbas Araghchi | denies | Kapal itu sudah berlayar', 'Abbas Araghchi | denies | kabar di media sosial'],
  ],
  [
    'Kapal itu sudah berlayar, ujar Menteri Luar Negeri Iran Abbas Araghchi, menolak gencatan senjata.',
    ['Abbas Araghchi | states | Kapal itu sudah berlayar'],
  ],
  // Neither one nor the other.
  [
    'Jepang mengatakan China membeli minyak itu, sesuatu yang tidak dibenarkan maupun dibantah Beijing.',
    ['Jepang | states | China membeli minyak itu', 'Beijing | declines | '],
  ],
  // A claim called empty.
  [
    'Iran menyebut tuduhan Rubio tidak berdasar.',
    ['Iran | denies | tuduhan Rubio tidak berdasar', 'Rubio | alleges | '],
  ],
  [
    'Iran menyebut angka tersebut jauh dari kenyataan.',
    ['Iran | denies | angka tersebut jauh dari kenyataan'],
  ],
  ['Iran menyebut klaim ganti rugi itu besar.', ['Iran | states | klaim ganti rugi itu besar']],
])('%s', (text, expected) => {
  expect(say(text)).toEqual(expected);
});
