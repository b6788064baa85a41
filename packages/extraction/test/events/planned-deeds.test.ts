import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // A plan that somebody has, and what becomes of it.
  [
    'Kuwait membatalkan rencana membeli jet tempur dari Italia.',
    ['arms-purchase: Kuwait → Italia (negated)'],
  ],
  [
    'Kuwait mengumumkan rencana untuk membeli jet tempur dari Italia.',
    ['arms-purchase: Kuwait → Italia (planned)'],
  ],
  ['Polandia memiliki rencana mengirim tank ke Ukraina.', ['arms-transfer: Polandia → Ukraina (planned)']],
  ['Polisi Kuwait membongkar rencana membunuh Andi Wijaya.', []],
  ['Kuwait mengumumkan rencana Italia mengirim beras ke Oman.', ['aid: Italia → Oman (planned)']],
  // A purpose is as real as what serves it.
  [
    'Fumio Kishida akan terbang ke Kairo guna bertemu Abdel Fattah el-Sisi.',
    ['visit: Fumio Kishida → Kairo (planned)', 'meeting: Fumio Kishida + Abdel Fattah el-Sisi →  (planned)'],
  ],
  [
    'Fumio Kishida terbang ke Kairo guna bertemu Abdel Fattah el-Sisi.',
    [
      'visit: Fumio Kishida → Kairo (asserted)',
      'meeting: Fumio Kishida + Abdel Fattah el-Sisi →  (asserted)',
    ],
  ],
  // There is none of it.
  ['Tidak ada kota Oman yang diserang Iran.', ['attack: Iran → Oman (negated)']],
  ['Ada kota Oman yang diserang Iran.', ['attack: Iran → Oman (asserted)']],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});
