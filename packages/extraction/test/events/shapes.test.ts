import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  [
    'Vladimir Putin akan bertolak ke Pyongyang untuk bertemu Kim Jong Un.',
    ['visit: Vladimir Putin → Pyongyang (planned)', 'meeting: Vladimir Putin + Kim Jong Un →  (planned)'],
  ],
  [
    'Vladimir Putin bertolak ke Pyongyang untuk bertemu Kim Jong Un.',
    ['visit: Vladimir Putin → Pyongyang (asserted)', 'meeting: Vladimir Putin + Kim Jong Un →  (asserted)'],
  ],
  [
    'Kuwait membatalkan rencana membeli jet tempur dari Italia.',
    ['arms-purchase: Kuwait → Italia (negated)'],
  ],
  ['Kuwait mendukung rencana membeli jet tempur dari Italia.', []],
  [
    'Prancis tidak menghentikan penjualan jet Rafale kepada Qatar.',
    ['arms-transfer: Prancis → Qatar (asserted)'],
  ],
  ['Prancis menghentikan penjualan jet Rafale kepada Qatar.', ['arms-transfer: Prancis → Qatar (negated)']],
  [
    'Indonesia dan Australia ambil bagian dalam latihan gabungan.',
    ['military-exercise: Indonesia + Australia →  (asserted)'],
  ],
  ['Indonesia dan Australia menyinggungnya dalam latihan gabungan.', []],
  ['Israel menggempur tujuh desa di sekitar Tyre.', ['attack: Israel → Tyre (asserted)']],
  ['Jet-jet tempur Israel membombardir Rafah.', ['attack: Israel → Rafah (asserted)']],
  ['China mengekspor senjata mainan ke Kanada.', []],
  ['Uni Eropa memberlakukan larangan impor berlian asal Rusia.', ['ban: Uni Eropa →  (asserted)']],
  ['Krabi dihebohkan serangan ubur-ubur di Thailand.', []],
  ['Polandia mengirim pelatih militernya ke Ukraina.', ['troop-deployment: Polandia → Ukraina (asserted)']],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
