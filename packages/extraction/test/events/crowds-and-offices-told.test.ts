import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  ['Massa membakar ban di depan kantor KPU.', ['protest:  → KPU (asserted)']],
  ['Massa membakar jagung di depan kantor KPU.', []],
  ['Mahasiswa berdemo melawan Aleksandar Vucic.', ['protest:  → Aleksandar Vucic (asserted)']],
  ['Pengunjuk rasa menduduki gedung parlemen Georgia.', ['protest:  → Georgia (asserted)']],
  ['Polisi memeriksa Siti Rahma.', ['investigation:  → Siti Rahma (asserted)']],
  ['Dokter memeriksa Siti Rahma.', []],
  ['PBB mengirim tim pencari korban ke Myanmar.', ['aid: PBB → Myanmar (asserted)']],
  ['PBB mengirim tim pencari fakta ke Myanmar.', []],
  ['Erick Thohir didapuk sebagai Menpora.', ['appointment:  → Erick Thohir (asserted)']],
  ['Erick Thohir didapuk sebagai bintang tamu.', []],
  [
    'Claudia Sheinbaum mengucapkan sumpah sebagai presiden.',
    ['appointment:  → Claudia Sheinbaum (asserted)'],
  ],
  ['Claudia Sheinbaum mengucapkan sumpah serapah.', []],
  ['PSI menyentil PDIP.', ['condemnation: PSI → PDIP (asserted)']],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
