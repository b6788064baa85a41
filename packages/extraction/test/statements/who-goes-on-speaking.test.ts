import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // Whoever only serves in a government is not its head.
  [
    '"Kami belum melihat bukti," kata seorang pejabat senior administrasi Biden.',
    ['anonymous: seorang pejabat senior administrasi Biden | states | Kami belum melihat bukti'],
  ],
  [
    '"Kami belum melihat bukti," kata seorang pejabat pemerintah Presiden Joe Biden.',
    ['anonymous: seorang pejabat pemerintah Presiden Joe Biden | states | Kami belum melihat bukti'],
  ],
  [
    '"Kami belum melihat bukti," kata mantan Presiden Joe Biden.',
    ['Joe Biden | states | Kami belum melihat bukti'],
  ],
  // `memberi` only gives, and who denies goes on to speak.
  [
    'Juru bicara itu menolak tuduhan bahwa Ghana memberi Togo drone, mengatakan bahwa Mali harus belajar.',
    [
      'anonymous: Juru bicara itu | denies | tuduhan bahwa Ghana memberi Togo drone',
      'anonymous: Juru bicara itu | states | Mali harus belajar',
    ],
  ],
  // Who passes it on stands behind the comma.
  [
    '"Kami siap," Kofi Mensah, pejabat senior kementerian, mengatakan pada rapat kabinet, Reuters melaporkan.',
    ['Kofi Mensah | states | Kami siap'],
  ],
  ['"Kami siap," Kofi Mensah mengatakan, "dan kami kuat."', ['Kofi Mensah | states | dan kami kuat']],
  // The agent of the next passive suspects nothing.
  ['Data yang diduga diperoleh oleh Ghana, sebuah negara di Afrika, beredar.', []],
  ['Rumah itu diduga oleh Ghana dipakai penyelundup.', ['Ghana | states | dipakai penyelundup']],
  // Who does not know a language refuses nothing.
  ['Kofi Mensah tidak bisa berbicara dalam bahasa Prancis.', []],
  [
    'Kofi Mensah tidak bisa berbicara soal kesepakatan itu.',
    ['Kofi Mensah | declines | soal kesepakatan itu'],
  ],
  // What a thing is called, it does not say.
  ["Serangan itu memakai apa yang disebut drone 'bunuh diri'.", []],
  // Others who say it too are no part of what is said.
  [
    'Menurut Accra dan sekutu-sekutu Baratnya, stok beras di Mali menipis.',
    ['Accra | states | stok beras di Mali menipis'],
  ],
  ['Menurut Accra, Mali dan Togo kehabisan beras.', ['Accra | states | Mali dan Togo kehabisan beras']],
  // Adding somebody to a list is no speech.
  ['Ghana menambahkan lima perusahaan di Togo ke daftar hitam karena diduga mendukung Mali.', []],
  [
    'Ghana menambahkan lima perusahaan di Togo mendukung Mali.',
    ['Ghana | states | lima perusahaan di Togo mendukung Mali'],
  ],
  // Concern about a deed is no accusation; but what it is told for may be.
  [
    'Juru bicara itu mengatakan Kofi Mensah sangat khawatir tentang pasukan Togo yang dikirim ke Mali.',
    [
      'anonymous: Juru bicara itu | states | Kofi Mensah sangat khawatir tentang pasukan Togo yang dikirim ke Mali',
    ],
  ],
  [
    'Kofi Mensah mengatakan ia khawatir tentang perdamaian karena Togo mengirim pasukan ke Mali.',
    [
      'Kofi Mensah | alleges | ia khawatir tentang perdamaian karena Togo mengirim pasukan ke Mali',
      'accusation: Kofi Mensah → Togo (asserted)',
    ],
  ],
  // Words that call a claim untrue.
  [
    'Juru bicara itu mengatakan tuduhan tersebut murni spekulatif dan sengaja dibesar-besarkan.',
    ['anonymous: Juru bicara itu | denies | tuduhan tersebut murni spekulatif dan sengaja dibesar-besarkan'],
  ],
  [
    'Duta Besar Ghana menolak tuduhan itu dan menyebutnya sama sekali tidak berdasar.',
    [
      'anonymous: Duta Besar Ghana | denies | tuduhan itu',
      'anonymous: Duta Besar Ghana | denies | sama sekali tidak berdasar',
    ],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});

test.each([
  // The state behind a bracket belongs to the body before it.
  [
    'Seorang komandan senior Korps Garda Revolusi Islam (IRGC) Iran membantah tuduhan itu.',
    ['anonymous: Seorang komandan senior Korps Garda Revolusi Islam (IRGC) Iran | denies | tuduhan itu'],
  ],
  [
    'Stok beras di Mali menipis, Badan Intelijen Nasional (NIS) Seoul melaporkan.',
    ['Badan Intelijen Nasional | states | Stok beras di Mali menipis'],
  ],
  [
    'Dalam laporan Badan Intelijen Nasional (NIS), Iran membantah tuduhan itu.',
    ['Iran | denies | tuduhan itu'],
  ],
  // Who says so speaks of another.
  [
    '"Kremlin menutup pelabuhan itu," kata laporan lembaga tersebut.',
    ['anonymous: laporan lembaga tersebut | states | Kremlin menutup pelabuhan itu'],
  ],
  // What is so instead is not denied.
  [
    'Ghana membantah tuduhan bahwa tentaranya pergi ke Mali, melainkan ingin membantu warga.',
    ['Ghana | denies | tuduhan bahwa tentaranya pergi ke Mali'],
  ],
  [
    'Ghana membantah bahwa itu bukan kapal dagang, melainkan kapal perang.',
    ['Ghana | denies | itu bukan kapal dagang, melainkan kapal perang'],
  ],
  // An apology asks for nothing.
  [
    'Kofi Mensah menyatakan permintaan maafnya kepada Togo atas tudingan itu.',
    ['Kofi Mensah | states | permintaan maafnya kepada Togo atas tudingan itu'],
  ],
  // In a title the one who denies goes on.
  [
    'Ghana Bantah Tuduhan Togo, Sebut Intelijen Mali Ngawur',
    [
      'Ghana | denies | Tuduhan Togo',
      'Togo | alleges | ',
      'Ghana | states | Intelijen Mali Ngawur',
      'denial: Ghana → Togo (asserted)',
      'accusation: Togo → Ghana (asserted)',
    ],
  ],
  // A verb at the head of a quotation is no name.
  [
    '"Mempersenjatai Mali sangat serius dan kami menganggap masalah ini penting," kata Mensah.',
    ['Mensah | states | Mempersenjatai Mali sangat serius dan kami menganggap masalah ini penting'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});

test.each([
  // The holder of a post stands behind its place, be its country in a bracket or not.
  [
    'Duta Besar Amerika Serikat (AS) untuk PBB Linda Thomas-Greenfield mengatakan stok beras menipis.',
    ['Linda Thomas-Greenfield | states | stok beras menipis'],
  ],
  // A phrase alone waits for its verb.
  [
    'Situasi semacam itu, sebut Kofi Mensah, menunjukkan bahaya besar bagi Ghana.',
    ['Kofi Mensah | states | Situasi semacam itu, sebut Kofi Mensah, menunjukkan bahaya besar bagi Ghana'],
  ],
  [
    'Stok beras itu menipis, sebut Mensah, menegaskan bahwa Ghana butuh bantuan.',
    ['Mensah | states | Stok beras itu menipis', 'Mensah | states | Ghana butuh bantuan'],
  ],
  // Who does it is asked.
  ['Cukup jelas bagi masyarakat internasional siapa yang menyerukan dialog.', []],
  // To have no proof denies nothing.
  [
    '"Kami tidak memiliki bukti 100% bahwa senjata Togo dikirim ke Mali," kata Mensah.',
    ['Mensah | states | Kami tidak memiliki bukti 100% bahwa senjata Togo dikirim ke Mali'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
