import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  [
    'KPK memeriksa pemimpin rombongan itu, Budi Santoso, pada Senin.',
    ['investigation: KPK → Budi Santoso (asserted)'],
  ],
  [
    'Setelah KPK memeriksa pemimpin rombongan itu, Budi Santoso pulang.',
    ['investigation: KPK →  (asserted)'],
  ],
  [
    'Pengadilan Negeri Surabaya menjatuhkan vonis kepada mantan kepala dinas, Budi Santoso, Senin.',
    ['conviction: Pengadilan Negeri Surabaya → Budi Santoso (asserted)'],
  ],
  ['Keduanya ditahan KPK.', ['arrest: KPK →  (asserted)']],
  ['Air keduanya ditahan bendungan KPK.', []],
  ['Pemeriksaan Budi Santoso oleh KPK ditunda.', ['investigation: KPK → Budi Santoso (negated)']],
  ['Penggeledahan kantor Kementerian Pertahanan dilakukan KPK.', ['investigation: KPK →  (asserted)']],
  ['Hamas menjadi dalang pengeboman di Kabul.', ['attack: Hamas → Kabul (asserted)']],
  [
    'Jepang meminta bantuan kepada Kanada.',
    ['demand: Jepang → Kanada (asserted)', 'aid: Kanada → Jepang (requested)'],
  ],
  ['PKB mengalihkan dukungan ke Prabowo Subianto.', ['support: PKB → Prabowo Subianto (asserted)']],
  [
    'Iran dan Irak menandatangani kesepakatan gencatan senjata.',
    ['agreement: Iran + Irak →  (asserted)', 'ceasefire: Iran + Irak →  (asserted)'],
  ],
  ['Iran membalas Irak. Delegasi kedua negara berunding di Jenewa.', ['meeting: Iran + Irak →  (asserted)']],
  ['Instruktur Rusia tiba di Niamey.', ['troop-deployment: Rusia →  (asserted)']],
  ['Turis Rusia tiba di Niamey.', []],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
