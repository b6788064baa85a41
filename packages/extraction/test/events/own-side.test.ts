import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter(({ act }) => act !== 'denial')
    .map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // The speaker's own side.
  [
    'Presiden Iran Masoud Pezeshkian membantah negaranya mengirim drone ke Rusia.',
    ['arms-transfer: Iran → Rusia (denied)'],
  ],
  ['Pelatih Iran membantah timnya mengirim drone ke Rusia.', []],
  // Who owns up to an attack, and who is behind one.
  ['Hamas mengaku bertanggung jawab atas serangan di Haifa.', ['attack: Hamas → Haifa (confirmed)']],
  ['Hamas mengaku bertanggung jawab atas sekolah di Haifa.', []],
  // What a list says the phrase is.
  ['Rusia menyerang dua kota, yakni Kharkiv dan Odesa.', ['attack: Rusia → Kharkiv + Odesa (asserted)']],
  // Made to, let, forbidden.
  [
    'Swiss melarang Spanyol mengirim drone ke Ukraina.',
    ['ban: Swiss → Spanyol (asserted)', 'arms-transfer: Spanyol → Ukraina (negated)'],
  ],
  ['Swiss mengizinkan Spanyol mengirim drone ke Ukraina.', ['arms-transfer: Spanyol → Ukraina (planned)']],
  // The main clause lends its subject to the adjunct before it.
  [
    'Seusai bertemu Vladimir Putin, Xi Jinping terbang ke Hanoi.',
    ['meeting: Xi Jinping + Vladimir Putin →  (asserted)', 'visit: Xi Jinping → Hanoi (asserted)'],
  ],
  // Nobody sends away their own.
  [
    'Peru memutus hubungan dengan Cile dan mengusir diplomatnya.',
    ['break-off: Peru → Cile (asserted)', 'expulsion: Peru → Cile (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});
