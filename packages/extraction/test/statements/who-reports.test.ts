import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent, sayStatement } from '../say-findings.js';

function said(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.statements.map((one) => sayStatement({ text, findings }, one));
}

function speech(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter(({ rule }) => rule === 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

describe('who reports', () => {
  test.each([
    // Over what stands between commas.
    [
      'Jepang, mengutip dokumen bea cukai, mengatakan harga baja naik.',
      ['Jepang | states | harga baja naik'],
    ],
    [
      'Jepang, usai mendengar paparan itu, mengatakan harga baja naik.',
      ['Jepang | states | harga baja naik'],
    ],
    // Whose words a medium passes on is named at the end, and is not what is said.
    [
      'Kyodo melaporkan Fiji membeli drone dari Turki, mengutip dua pejabat Peru.',
      ['anonymous: dua pejabat Peru | alleges | Fiji membeli drone dari Turki'],
    ],
    ['Kyodo melaporkan harga baja naik dengan mengutip Aso Taro.', ['Aso Taro | states | harga baja naik']],
    ['Kyodo melaporkan harga baja naik, mengutip dokumen bea cukai.', ['Kyodo | states | harga baja naik']],
    ['Fiji mengatakan harga baja naik, mengutip Aso Taro.', ['Fiji | states | harga baja naik']],
    // A deed is why it is said, and is said too.
    [
      'Aso Taro mengatakan harga baja naik, mengutip kunjungan Budi Santoso ke Fiji.',
      ['Aso Taro | states | harga baja naik, mengutip kunjungan Budi Santoso ke Fiji'],
    ],
    ['Kyodo melaporkan Fiji mengutip Aso Taro.', ['Kyodo | states | Fiji mengutip Aso Taro']],
    // Over a relative clause of an object that the comma closes; not of the subject.
    [
      'Kemlu Iran membantah laporan Wall Street Journal yang menyebut Teheran membeli rudal dari China, dan menegaskan bahwa Iran taat hukum.',
      [
        'Kemlu Iran | denies | laporan Wall Street Journal yang menyebut Teheran membeli rudal dari China',
        'Wall Street Journal | alleges | Teheran membeli rudal dari China',
        'Kemlu Iran | states | Iran taat hukum',
      ],
    ],
    [
      'Laporan Wall Street Journal yang menyebut Teheran membeli rudal dari China, dan menegaskan bahwa Iran taat hukum.',
      [
        'Wall Street Journal | alleges | Teheran membeli rudal dari China',
        'Wall Street Journal | states | Iran taat hukum',
      ],
    ],
    // Over a relative clause of one verb.
    [
      'Dua perwira Suriah yang membelot mengungkapkan Iran mengirim rudal ke Rusia.',
      ['anonymous: Dua perwira Suriah | alleges | Iran mengirim rudal ke Rusia'],
    ],
    ['Dua perwira Suriah yang membelot melihat Iran.', []],
    // Over a phrase that only measures.
    [
      'Sebuah laporan PBB setebal 80 halaman menyebut Uganda mengirim tentara ke Kongo.',
      ['PBB | alleges | Uganda mengirim tentara ke Kongo'],
    ],
    // What the own state does by these words is what the speaker does.
    [
      '"Indonesia mengecam serangan itu," kata juru bicara Kementerian Luar Negeri Indonesia Yvonne Mewengkang.',
      ['Yvonne Mewengkang | condemns | Indonesia mengecam serangan itu'],
    ],
    [
      '"Rusia mengecam serangan itu," kata juru bicara Kementerian Luar Negeri Indonesia Yvonne Mewengkang.',
      ['Rusia | condemns | serangan itu', 'Yvonne Mewengkang | states | Rusia mengecam serangan itu'],
    ],
    [
      '"Kami minta Pertamina menambah pasokan," kata Gubernur Sumatera Barat Mahyeldi.',
      ['Mahyeldi | demands | Kami minta Pertamina menambah pasokan'],
    ],
    ['"Saya minta maaf," kata Mahyeldi.', ['Mahyeldi | states | Saya minta maaf']],
    ['Qatar siap membalas jika Bahrain menutup pelabuhan.', []],
    ['Jet itu aman, demikian bantahan Paris.', ['Paris | denies | Jet itu aman']],
    ['Jet itu aman, demikian pula bantahan Paris.', []],
    ['Kremlin menyebutnya propaganda murahan.', ['Kremlin | states | propaganda murahan']],
    ['Kremlin menyebutnya Jembatan Merah.', []],
    [
      'Prabowo Subianto minta Kenya menjaga harga gabah.',
      ['Prabowo Subianto | demands | Kenya menjaga harga gabah'],
    ],
    ['Prabowo Subianto minta maaf.', []],
    ['Prabowo Subianto minta ke Manado.', []],
    [
      '"Kami dengar apa yang tubuh kita minta," kata Mahyeldi.',
      ['Mahyeldi | states | Kami dengar apa yang tubuh kita minta'],
    ],
    ['Minat itu mendorong Kenya maju karena Uganda mengajaknya berbicara.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('stances by what is told', () => {
  test.each([
    ['Menlu Hungaria Peter Szijjarto menegaskan negaranya tidak pernah menghalangi Ukraina.', 'denies'],
    ['Menlu Hungaria Peter Szijjarto menegaskan negaranya tidak pernah menghadiri rapat.', 'states'],
    ['Menlu Hungaria Peter Szijjarto menegaskan negaranya tidak ingin mengirim tank ke Ukraina.', 'states'],
    ['Hamas menyatakan kelompoknya bertanggung jawab atas serangan itu.', 'confirms'],
    ['Hamas menyatakan kelompoknya bertanggung jawab atas pasar itu.', 'states'],
    ['Gedung Putih menyatakan tidak memiliki bukti bahwa China mengirim rudal ke Rusia.', 'states'],
    ['Gedung Putih menyatakan memiliki bukti bahwa China mengirim rudal ke Rusia.', 'alleges'],
    ['Vyacheslav Gladkov mengatakan seorang sopir terluka akibat serangan drone Ukraina.', 'alleges'],
    ['Vyacheslav Gladkov mengatakan seorang sopir takut akan serangan drone Ukraina.', 'states'],
    ['Kongo menyebut Rwanda "menjarah mineral".', 'alleges'],
    ['Kongo menyebut Rwanda "menggali mineral".', 'states'],
    ['Bahrain menertawakan tuduhan itu.', 'denies'],
    ['"Kami tidak memiliki tentara di Kongo," kata Yolande Makolo.', 'denies'],
    ['"Kami tidak memiliki kantor di Kongo," kata Yolande Makolo.', 'states'],
    ['"Tidak satu pun prajurit kami menyeberang," kata Yolande Makolo.', 'denies'],
    ['Kenya menyatakan hanya mengirim gandum, bukan senjata.', 'denies'],
    ['Kenya menyatakan hanya mengirim gandum, bukan jagung.', 'states'],
    ['"Israel akan membayar mahal atas pembunuhan itu," kata Ali Khamenei.', 'warns'],
    ['"Israel akan membayar gaji guru," kata Ali Khamenei.', 'states'],
    ['"Tindakan Israel ini biadab," kata Recep Tayyip Erdogan.', 'condemns'],
    ['"Tindakan Israel ini tidak biadab," kata Recep Tayyip Erdogan.', 'states'],
    ['Kritik menyebut Bahrain menertawakan badut itu.', undefined],
  ])('%s', (text, stance) => {
    expect(extract(articleOf(text)).statements[0]?.stance).toBe(stance);
  });
});

test.each([
  [
    'Rwanda menyangkal mendukung M23 seperti dituduhkan Kongo.',
    ['denial: Rwanda → Kongo (asserted)', 'accusation: Kongo → Rwanda (asserted)'],
  ],
  ['Rwanda menyangkal mendukung M23 seperti dijanjikan Kongo.', []],
  [
    'PBB menuduh Uganda mengirim tentara ke Ituri, klaim yang ditepis Kampala sebagai karangan.',
    ['accusation: PBB → Uganda (asserted)', 'denial: Kampala → PBB (asserted)'],
  ],
  ['Estonia meminta bantuan NATO untuk menjaga perbatasan.', ['demand: Estonia → NATO (asserted)']],
  ['Estonia meminta bantuan untuk Latvia.', []],
  [
    'Permintaan Ukraina kepada Jerman untuk mengirim rudal belum dijawab.',
    ['demand: Ukraina → Jerman (asserted)'],
  ],
  ['Kenya mengancam akan menutup jalan jika Uganda menaikkan tarif.', ['threat: Kenya → Uganda (asserted)']],
  ['Kenya mengancam akan menutup jalan jika tarif dinaikkan.', []],
  [
    '"Israel akan membayar mahal atas pembunuhan itu," kata Ali Khamenei.',
    ['threat: Ali Khamenei → Israel (asserted)'],
  ],
  ['Kecaman keras Malaysia ditujukan kepada Swedia.', ['condemnation: Malaysia → Swedia (asserted)']],
  ['Bantuan Malaysia ditujukan kepada Swedia.', []],
  ['WFP memperingatkan bantuannya untuk Afghanistan bisa terhenti.', []],
])('%s', (text, expected) => {
  expect(speech(text)).toEqual(expected);
});
