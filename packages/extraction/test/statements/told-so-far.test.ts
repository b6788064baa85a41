import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayStatement } from '../say-findings.js';

function say(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

test.each([
  // When and how it was told is not what was told.
  [
    'Menteri Kesehatan Kanada Mark Holland mengatakan stok aman. Hal itu disampaikannya setelah wabah flu melanda Toronto.',
    ['Mark Holland | states | stok aman', 'Mark Holland | states | '],
  ],
  [
    'Menteri Kesehatan Kanada Mark Holland mengatakan stok aman. Disampaikannya bahwa wabah flu melanda Toronto.',
    ['Mark Holland | states | stok aman', 'Mark Holland | states | wabah flu melanda Toronto'],
  ],
  // The name behind the office.
  ['Hal itu disampaikan oleh Wakil Menteri Luar Negeri Nepal, Amrit Rai.', ['Amrit Rai | states | ']],
  [
    'Panen itu disebut Menteri Pertanian Nepal, Amrit Rai, sebagai yang terbaik.',
    ['Amrit Rai | states | yang terbaik'],
  ],
  ['Meski didesak wartawan, Menteri Pertanian Nepal Amrit Rai tidak menyebut jumlah beras itu.', []],
  // An accusation is made once.
  ['Tuduhan itu disampaikan juru bicara Nepal, Amrit Rai, di Kathmandu.', ['Amrit Rai | alleges | ']],
  // A passive without a subject.
  ['Dikatakan Bulog bahwa stok beras aman.', ['Bulog | states | stok beras aman']],
  ['Diklaim oleh Bulog bahwa stok beras aman.', ['Bulog | states | stok beras aman']],
  ['Dikatakan bahwa stok beras Bulog aman.', []],
  // To be against something denies nothing.
  ['Penolakan Bulog terhadap tuduhan itu disampaikan kemarin.', ['Bulog | denies | tuduhan itu']],
  ['Penolakan Bulog terhadap kunjungan itu sudah lama.', []],
  ['Pemerintah memutuskan penolakan atlet Belarus untuk masuk ke Polandia.', []],
  // What a force does is its own, be it called `mereka`.
  [
    'Tentara Chad mengklaim bahwa mereka telah membunuh Ahmed Darku.',
    ['Chad | states | mereka telah membunuh Ahmed Darku'],
  ],
  [
    'Presiden Chad Mahamat Idriss mengklaim bahwa mereka telah membunuh Ahmed Darku.',
    ['Mahamat Idriss | alleges | mereka telah membunuh Ahmed Darku'],
  ],
  // Over the paper that carries it.
  [
    'Angkatan Laut Peru dalam pernyataannya, seperti dilansir Reuters, Jumat (29/5/2026), memuji awak kapal itu.',
    ['Angkatan Laut Peru | praises | awak kapal itu'],
  ],
  // Over those to whom it is told.
  [
    'Presiden Chile Gabriel Boric mengatakan kepada wartawan yang menunggu di istana bahwa tambang itu akan dibuka.',
    ['Gabriel Boric | states | tambang itu akan dibuka'],
  ],
  // The small words of what is said.
  [
    'Militer Chad mengatakan pada Senin telah mulai menutup perbatasan.',
    ['Chad | states | telah mulai menutup perbatasan'],
  ],
])('%s', (text, expected) => {
  expect(say(text)).toEqual(expected);
});

test.each([
  [
    'Presiden Peru Dina Boluarte tiba di Lima. Seorang pejabat Chile mengatakan kapal itu ditahan. Ia menyebut kapal itu tua. "Kami terbuka," kata pejabat itu.',
    'anonymous: pejabat itu | states | Kami terbuka',
  ],
  [
    'Beberapa jam setelah pidato Boluarte, seorang pejabat Chile mengatakan kapal itu ditahan. Ia menyebut kapal itu tua.',
    'anonymous: seorang pejabat Chile | states | kapal itu tua',
  ],
  [
    'Presiden Peru Dina Boluarte mengatakan pasar lesu. Petani yang menilai pasar lesu berkurang. "Kami terbuka," ujarnya.',
    'Dina Boluarte | states | Kami terbuka',
  ],
  [
    'Presiden Peru Dina Boluarte mengatakan kapal itu ditahan. Ia menyebut kapal itu tua.',
    'Dina Boluarte | states | kapal itu tua',
  ],
])('who is meant last: %s', (text, expected) => {
  expect(say(text).at(-1)).toBe(expected);
});
