import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  ['Belgia menghadiahi Ukraina dua sistem pertahanan udara.', ['arms-transfer: Belgia → Ukraina (asserted)']],
  ['Belgia menghadiahi Ukraina dua ekor kuda.', []],
  ['Jerman melepas 14 tank Leopard untuk Ukraina.', ['arms-transfer: Jerman → Ukraina (asserted)']],
  ['Jerman melepas dua pemain untuk Ukraina.', []],
  ['Yunani berbelanja rudal dari Prancis.', ['arms-purchase: Yunani → Prancis (asserted)']],
  ['Kanada membeli meriam kuno dari Prancis.', []],
  [
    'Polandia mengunci kontrak tank dengan Korea Selatan.',
    ['arms-deal: Polandia + Korea Selatan →  (asserted)'],
  ],
  ['Polandia mendirikan pabrik amunisi di Gdansk.', ['arms-production: Polandia →  (asserted)']],
  ['Polandia mendirikan pabrik sepatu di Gdansk.', []],
  ['NATO menggandakan pasukannya di Lituania.', ['troop-deployment: NATO → Lituania (asserted)']],
  ['Israel memanggil 60.000 tentara cadangan.', ['troop-deployment: Israel →  (asserted)']],
  ['NATO menghelat manuver besar di Norwegia.', ['military-exercise: NATO →  (asserted)']],
  ['NATO melakukan manuver politik di Norwegia.', []],
  ['Odesa kembali diguyur rudal Rusia.', ['attack: Rusia → Odesa (asserted)']],
  ['Odesa kembali diguyur hujan deras.', []],
  ['Rusia menyerang Polandia soal sejarah.', []],
  ['Kelompok Lockbit mengunci server PT Telkom.', ['cyber-attack: Lockbit → PT Telkom (asserted)']],
  ['Satpam mengunci gudang PT Telkom.', []],
  [
    'Myanmar mengabaikan putusan Mahkamah Internasional.',
    ['violation: Myanmar → Mahkamah Internasional (asserted)'],
  ],
  ['Myanmar mengabaikan peringatan tsunami.', []],
  ['Kim Jong Un menyurati Donald Trump.', ['meeting: Kim Jong Un + Donald Trump →  (asserted)']],
  [
    'Emmanuel Macron menghubungi Vladimir Putin melalui telepon.',
    ['meeting: Emmanuel Macron + Vladimir Putin →  (asserted)'],
  ],
  ['Emmanuel Macron menghubungi Vladimir Putin.', []],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
