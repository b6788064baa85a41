import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent, sayStatement } from '../say-findings.js';

function say(text: string): { statements: string[]; events: string[] } {
  const findings = extract(articleOfParagraphs(text));
  return {
    statements: findings.statements.map((statement) => sayStatement({ text, findings }, statement)),
    events: findings.events
      .filter(({ rule }) => rule !== 'speech-event')
      .map((event) => sayEvent({ text, findings }, event)),
  };
}

test.each([
  // The papers of a state are not the state.
  [
    'Laporan media Ghana bahwa Togo mengirim rudal ke Mali dibantah.',
    ['anonymous: media Ghana | alleges | Togo mengirim rudal ke Mali'],
  ],
  [
    'Laporan Ghana bahwa Togo mengirim rudal ke Mali dibantah.',
    ['Ghana | alleges | Togo mengirim rudal ke Mali'],
  ],
  [
    'Menurut negara Asia Timur itu, tuduhan Ghana tidak berdasar.',
    ['anonymous: negara Asia Timur itu | denies | tuduhan Ghana tidak berdasar', 'Ghana | alleges | '],
  ],
  [
    'Korea Utara merespons tuduhan AS yang menyebut Pyongyang memasok senjata kepada Rusia.',
    ['AS | alleges | Pyongyang memasok senjata kepada Rusia'],
  ],
  [
    'Bulog mengatakan laporan tentang stok itu adalah salah satu bahan rapat.',
    ['Bulog | states | laporan tentang stok itu adalah salah satu bahan rapat'],
  ],
  ['Pyongyang menyebut tuduhan itu hanya sandiwara.', ['Pyongyang | denies | tuduhan itu hanya sandiwara']],
  [
    'Kementerian Pertahanan Jepang mengatakan laporan itu memuat manuver militer China.',
    ['Kementerian Pertahanan Jepang | states | laporan itu memuat manuver militer China'],
  ],
  // What one is asked to say is not said.
  [
    'Warga meminta Pertamina tidak memungkiri bahwa harga naik.',
    ['anonymous: Warga | demands | Pertamina tidak memungkiri bahwa harga naik'],
  ],
  ['"Harga naik," kata Budi Waseso, menurut Reuters.', ['Budi Waseso | states | Harga naik']],
  ['Pernyataan yang dilaporkan Antara pada Selasa mengutuk AS.', ['anonymous: Pernyataan | condemns | AS']],
  ['Kapal yang disebut AS membawa gandum tiba.', ['AS | states | membawa gandum tiba']],
  ['Tuduhan AS yang menyakitkan itu dibahas Teheran.', ['AS | alleges | ']],
  // What the claim inside tells is not told by who speaks of it.
  [
    '"Laporan palsu Jepang bahwa Iran mengirim roket ke Rusia itu aneh," kata Menteri Luar Negeri Turki.',
    [
      'Jepang | alleges | Iran mengirim roket ke Rusia itu aneh',
      'anonymous: Menteri Luar Negeri Turki | states | Laporan palsu Jepang bahwa Iran mengirim roket ke Rusia itu aneh',
    ],
  ],
  [
    '" Harga beras naik. " Ucap Menteri Pertanian Amran Sulaiman.',
    ['Amran Sulaiman | states | Harga beras naik'],
  ],
  ['Harga beras naik. Kata itu jarang dipakai Bulog.', []],
  [
    'Juru bicara Dewan Keamanan Nasional (NSC) Gedung Putih John Kirby mengatakan bahwasanya harga naik.',
    ['John Kirby | states | harga naik'],
  ],
  [
    'Korea Selatan (Korsel), Amerika Serikat (AS), dan Jepang mengutuk uji coba itu.',
    [
      'Korea Selatan | condemns | uji coba itu',
      'Amerika Serikat | condemns | uji coba itu',
      'Jepang | condemns | uji coba itu',
    ],
  ],
  [
    'Badan Intelijen Nasional (NIS) Korea Selatan mengatakan harga naik.',
    ['Badan Intelijen Nasional | states | harga naik'],
  ],
  [
    'Turki mencari gas, kata Kremlin, dan menekankan bahwa harga naik.',
    ['Kremlin | states | Turki mencari gas', 'Kremlin | states | harga naik'],
  ],
  [
    'Vedant Patel datang. Seorang pejabat AS mengatakan bahwa harga naik. Dia mengatakan stok habis.',
    [
      'anonymous: Seorang pejabat AS | states | harga naik',
      'anonymous: Seorang pejabat AS | states | stok habis',
    ],
  ],
  [
    'Seorang pejabat AS mengatakan bahwa harga naik. Vedant Patel datang. Dia mengatakan stok habis.',
    ['anonymous: Seorang pejabat AS | states | harga naik', 'Vedant Patel | states | stok habis'],
  ],
  [
    'Bulog mengumumkan dalam surat yang dirilis pada Rabu (13/11) bahwa harga naik.',
    ['Bulog | states | harga naik'],
  ],
])('statements: %s', (text, statements) => {
  expect(say(text).statements.map((line) => line.replace('|  Harga', '| Harga'))).toEqual(statements);
});

test.each([
  ['Moskow menolak tuduhan pemerintah AS soal drone.', ['denial: Moskow → AS (asserted)']],
  // Iran is accused, not the accuser.
  ['Moskow menolak tuduhan penggunaan drone Iran oleh Rusia.', []],
])('whose claim is denied: %s', (text, events) => {
  const findings = extract(articleOfParagraphs(text));
  const denials = findings.events.filter(({ act }) => act === 'denial');
  expect(denials.map((event) => sayEvent({ text, findings }, event))).toEqual(events);
});

test.each([
  ['Iran membantah pengiriman roket ke Rusia.', ['arms-transfer: Iran → Rusia (denied)']],
  ['Iran membantah pengiriman roket Turki ke Rusia.', ['arms-transfer: Turki → Rusia (denied)']],
  [
    'AS meminta Laos menghentikan penjualan roket ke Rusia ketika mengunjungi Bangkok.',
    ['arms-transfer: Laos → Rusia (requested)'],
  ],
  [
    'Hal itu melanggar resolusi, yang disusun Rusia, yang melarang Iran membeli roket dari Turki.',
    ['arms-purchase: Iran → Turki (negated)'],
  ],
  [
    'Iran memberikan dukungan pada operasi militer Rusia terhadap Ukraina.',
    ['attack: Rusia → Ukraina (asserted)'],
  ],
  [
    'Kesepakatan senjata apa pun antara Iran dan Rusia akan melanggar embargo.',
    ['arms-deal: Iran + Rusia →  (hypothetical)', 'violation: Iran + Rusia →  (hypothetical)'],
  ],
  [
    'AS meminta Antonio Guterres menyelidiki apakah Rusia menyerang Ukraina.',
    ['investigation: Antonio Guterres →  (requested)', 'attack: Rusia → Ukraina (possible)'],
  ],
  ['Belanda mengonfirmasi pengiriman tank ke Ukraina.', ['arms-transfer: Belanda → Ukraina (confirmed)']],
  ['Iran mengakui bahwa negaranya mengirim drone ke Rusia.', ['arms-transfer: Iran → Rusia (confirmed)']],
  [
    'Menteri Pertahanan Turki Yasar Guler mengatakan pasukannya menyerang Suriah.',
    ['attack: Turki → Suriah (asserted)'],
  ],
  [
    'Manila mengatakan laporan tentang China yang merebut Sandy Cay adalah salah.',
    ['seizure: China → Sandy Cay (denied)'],
  ],
  [
    'Manila mengatakan tidak ada kebenaran dalam laporan bahwa China merebut Sandy Cay.',
    ['seizure: China → Sandy Cay (denied)'],
  ],
  // What is pointed at was told before, of whomever.
  ['Belanda mengonfirmasi pengiriman tank itu ke Ukraina.', ['arms-transfer:  → Ukraina (confirmed)']],
])('events: %s', (text, events) => {
  expect(say(text).events).toEqual(events);
});
