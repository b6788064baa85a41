import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  // `-nya` behind a passive is the subject of the verb before.
  ['Taipei menunggu jet F-16 yang dipesannya pada 2019.', ['arms-purchase: Taipei →  (asserted)']],
  [
    'Israel mundur dari wilayah yang didudukinya di Suriah.',
    ['withdrawal: Israel →  (asserted)', 'seizure: Israel → Suriah (asserted)'],
  ],
  // Somebody else stands between.
  ['Ukraina menuding Kolombia soal senjata yang dibelinya.', ['accusation: Ukraina → Kolombia (asserted)']],
  ['Taipei menunggu kereta yang dipesannya pada 2019.', []],
  // What is made to be given away is given by its maker.
  [
    'Kroasia merakit tank untuk dijual ke Hungaria.',
    ['arms-production: Kroasia →  (asserted)', 'arms-transfer: Kroasia → Hungaria (planned)'],
  ],
  ['Kroasia merakit kereta untuk dijual ke Hungaria.', []],
  [
    'Budi Santoso menyatakan kesiapannya untuk diperiksa KPK.',
    ['investigation: KPK → Budi Santoso (planned)'],
  ],
  ['Tiga kampung di El Fasher habis dibakar RSF.', ['attack: RSF → El Fasher (asserted)']],
  ['Tiga kampung di El Fasher habis.', []],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
