import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

const STRIKES = ['attack: Rusia → Kyiv (asserted)'];

test.each([
  'Rusia, untuk kesekian kalinya, menyerang Kyiv.',
  'Rusia, dalam langkah yang mengejutkan banyak pihak, menyerang Kyiv.',
  'Rusia, yang sedang dilanda krisis, tanpa banyak bicara, menyerang Kyiv.',
  'Rusia -- untuk kali kedua tahun ini -- menyerang Kyiv.',
  'Rusia — yang selama ini bungkam — kembali menyerang Kyiv.',
  'Rusia sekali lagi menyerang Kyiv.',
  'Rusia satu demi satu menyerang Kyiv.',
  'Rusia hampir setiap hari menyerang Kyiv.',
  'Militer Rusia siang malam menyerang Kyiv.',
  'Rusia sebelum matahari terbit menyerang Kyiv.',
  'Rusia karena alasan keamanan menyerang Kyiv.',
  'Rusia setelah berbulan-bulan bungkam menyerang Kyiv.',
  'Rusia tanpa menunggu lama menyerang Kyiv.',
])('something stands between: %s', (text) => {
  expect(eventsOf(text)).toEqual(STRIKES);
});

test.each([
  [
    'AS menuduh Iran, lewat situs resminya, mempersenjatai Houthi.',
    ['accusation: AS → Iran (asserted)', 'arms-transfer: Iran → Houthi (alleged)'],
  ],
  [
    'AS menuduh Iran, lewat pelabuhan di Suriah, memasok drone ke Hizbullah.',
    ['accusation: AS → Iran (asserted)', 'arms-transfer: Iran → Hizbullah (alleged)'],
  ],
  // Behind what is struck the clause goes on with what came of it.
  ['Rusia menyerang Kyiv — kota terbesar — menewaskan lima orang.', ['attack: Rusia → Kyiv (asserted)']],
  // Somebody who may do it himself.
  ['Rusia karena tentara menyerang Kyiv dikecam Jepang.', ['attack:  → Kyiv (asserted)']],
  ['KPK penyidik memeriksa Budi.', ['investigation:  → Budi (asserted)']],
  ['Rusia tidak serta-merta menyerang Kyiv.', ['attack: Rusia → Kyiv (negated)']],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});

test.each([
  ['Prabowo dan rombongan mengunjungi Jepang.', ['visit: Prabowo → Jepang (asserted)']],
  ['KPK beserta jajarannya menangkap Budi.', ['arrest: KPK → Budi (asserted)']],
  ['Jepang bersama Kanada mengecam Rusia.', ['condemnation: Jepang + Kanada → Rusia (asserted)']],
  ['Jepang bersama dengan Kanada menyerang Rusia.', ['attack: Jepang + Kanada → Rusia (asserted)']],
  ['Iran bersama Rusia diserang Israel.', ['attack: Israel → Iran (asserted)']],
  ['Trump bersama istrinya, Melania, mengunjungi Jepang.', ['visit: Trump → Jepang (asserted)']],
  [
    'Trump usai bertemu Netanyahu mengunjungi Yordania.',
    ['meeting: Trump + Netanyahu →  (asserted)', 'visit: Trump → Yordania (asserted)'],
  ],
  ['Ledakan usai Trump bertemu Putin mengguncang Rusia.', ['meeting: Trump + Putin →  (asserted)']],
  ['Kim Jong Un yang juga ketua partai mengunjungi Rusia.', ['visit: Kim Jong Un → Rusia (asserted)']],
  [
    'Thailand, ketua bergilir ASEAN, mengirim drone ke Rusia.',
    ['arms-transfer: Thailand → Rusia (asserted)'],
  ],
  ['Iran, seperti telah diduga, memasok drone ke Rusia.', ['arms-transfer: Iran → Rusia (asserted)']],
])('who does it: %s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});
