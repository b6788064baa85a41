import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  // Who gives arms is accused, and not who receives them; but who tries to get them is.
  [
    'Houthi menerima rudal dari Iran, kata AS.',
    ['arms-transfer: Iran → Houthi (alleged)', 'accusation: AS → Iran (asserted)'],
  ],
  [
    'AS meyakini Houthi berusaha menerima rudal dari Iran.',
    ['accusation: AS → Houthi (asserted)', 'arms-transfer: Iran → Houthi (alleged)'],
  ],
  // A minister of no other state tells what the own state has received, and who speaks for the body that acts.
  [
    'Junta Myanmar menerima enam jet tempur dari Rusia, kata Menteri Perdagangan Charlie Than.',
    ['arms-transfer: Rusia → Myanmar (asserted)'],
  ],
  [
    'Kementerian Pertahanan Jerman membeli rudal dari Israel, kata juru bicara kementerian.',
    ['arms-purchase: Kementerian Pertahanan Jerman → Israel (asserted)'],
  ],
  [
    'Kementerian Pertahanan Jerman membeli rudal dari Israel, kata juru bicara Hamas.',
    [
      'arms-purchase: Kementerian Pertahanan Jerman → Israel (alleged)',
      'accusation: Hamas → Kementerian Pertahanan Jerman (asserted)',
    ],
  ],
  // Whose forces are asked for.
  [
    'Irak meminta AS menunda penarikan pasukannya.',
    ['demand: Irak → AS (asserted)', 'withdrawal: AS →  (requested)'],
  ],
  ['Tentara Lebanon mengambil alih gudang senjata Hizbullah.', ['seizure: Lebanon → Hizbullah (asserted)']],
  ['Tentara Lebanon mengambil alih tugas Hizbullah.', []],
  [
    'Laporan PBB yang bocor ke media menyebut Turki memasok senjata ke Libya.',
    ['accusation: PBB → Turki (asserted)', 'arms-transfer: Turki → Libya (alleged)'],
  ],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
