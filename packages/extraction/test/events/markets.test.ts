import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  ['Israel menyerang pasar di Gaza.', ['attack: Israel → Gaza (asserted)']],
  ['Bulog menyerbu pasar di Surabaya dengan beras murah.', []],
  ['Investor asing menyerang bursa Jepang.', []],
  [
    'Aktor siber asal China menyerang server pemerintah Filipina.',
    ['cyber-attack: China → Filipina (asserted)'],
  ],
  ['Film itu menceritakan aktor FBI menangkap Budi.', []],
  [
    'Bolivia memutus hubungan dengan Cile dan mengusir diplomatnya.',
    ['break-off: Bolivia → Cile (asserted)', 'expulsion: Bolivia → Cile (asserted)'],
  ],
  // Where somebody was, and which of several, is no hint at whose diplomats go.
  ['Setelah bertemu di Prancis, Rusia mengusir diplomatnya.', ['expulsion: Rusia →  (asserted)']],
  ['India marah, dan Pemerintah India mengusir diplomatnya.', ['expulsion: India →  (asserted)']],
])('%s', (text, events) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(events);
});
