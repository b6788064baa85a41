import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOf(text, 'body'));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each<readonly [string, readonly string[]]>([
  ['Uni Eropa sejak Senin menyerang Tyre.', ['attack: Uni Eropa → Tyre (asserted)']],
  ['Presiden Iran urung bertemu Vladimir Putin.', ['meeting: Iran + Vladimir Putin →  (negated)']],
  ['Prancis menempatkan sekitar seribu tentara di Mali.', ['troop-deployment: Prancis → Mali (asserted)']],
  ['Prancis menempatkan banyak toko di sekitar Mali.', []],
  ['Pesawat Israel membom Kota Gaza.', ['attack: Israel → Kota Gaza (asserted)']],
  ['Ribuan warga berunjuk rasa menentang Prancis.', ['protest:  → Prancis (asserted)']],
  ['Ribuan warga berunjuk rasa mengagumi Prancis.', []],
  [
    'Gencatan senjata selama dua hari antara Israel dan Hamas berlaku.',
    ['ceasefire: Israel + Hamas →  (asserted)'],
  ],
  ['Gencatan senjata dalam perang antara Israel dan Hamas tidak ada.', []],
  [
    'Peretas yang disokong China membobol server Kementerian Luar Negeri Jepang.',
    ['cyber-attack: China → Kementerian Luar Negeri Jepang (asserted)'],
  ],
  [
    'Peretas yang ditangkap China membobol server Kementerian Luar Negeri Jepang.',
    ['arrest: China →  (asserted)', 'cyber-attack:  → Kementerian Luar Negeri Jepang (asserted)'],
  ],
  ['Vietnam merundingkan pembelian rudal dengan India.', ['arms-talks: Vietnam + India →  (asserted)']],
  ['Vietnam merundingkan pembelian beras dengan India.', ['meeting: Vietnam + India →  (asserted)']],
  [
    'Vladimir Putin akan terbang ke Pyongyang untuk bertemu Kim Jong Un.',
    ['visit: Vladimir Putin → Pyongyang (planned)', 'meeting: Vladimir Putin + Kim Jong Un →  (planned)'],
  ],
  [
    'Vladimir Putin terbang ke Pyongyang untuk bertemu Kim Jong Un.',
    ['visit: Vladimir Putin → Pyongyang (asserted)', 'meeting: Vladimir Putin + Kim Jong Un →  (asserted)'],
  ],
  ['Ledakan itu bukan akibat serangan Israel ke Latakia.', ['attack: Israel → Latakia (negated)']],
  ['Ledakan itu akibat serangan Israel ke Latakia.', ['attack: Israel → Latakia (asserted)']],
  [
    'Jepang berjanji kepada Filipina akan mengirim vaksin.',
    ['promise: Jepang → Filipina (asserted)', 'aid: Jepang → Filipina (planned)'],
  ],
  [
    'Jepang berjanji kepada Filipina akan mengirim vaksin ke Laos.',
    ['promise: Jepang → Filipina (asserted)', 'aid: Jepang → Laos (planned)'],
  ],
  ['China mengekspor senjata mainan ke Amerika Serikat.', []],
  ['Serangan ubur-ubur di Krabi melukai turis Israel.', []],
  ['Kesepakatan itu disambut baik Oman.', []],
  [
    'KPK menahan mantan Kepala Dinas Perhubungan, Harun Setiabudi, di Bogor.',
    ['arrest: KPK → Harun Setiabudi (asserted)'],
  ],
  [
    'KPK menetapkan Kepala Dinas Perhubungan, Harun Setiabudi, sebagai tersangka.',
    ['arrest: KPK → Harun Setiabudi (asserted)'],
  ],
  ['Penembakan Kamboja ke rumah sakit di Surin melukai warga.', ['attack: Kamboja → Surin (asserted)']],
  ['Penembakan Budi Santoso di Surin melukai warga.', ['attack:  → Budi Santoso (asserted)']],
  [
    'Mali meminta bantuan kepada UNICEF.',
    ['demand: Mali → UNICEF (asserted)', 'aid: UNICEF → Mali (requested)'],
  ],
  ['Mali tidak meminta bantuan kepada UNICEF.', ['demand: Mali → UNICEF (negated)']],
  ['Mark Carney mengumumkan itu di sela kunjungannya ke Riga.', ['visit: Mark Carney → Riga (asserted)']],
  [
    'Mesir menolak mengomentari laporan bahwa jet tempurnya menggempur Tyre.',
    ['attack: Mesir → Tyre (alleged)'],
  ],
  ['Rwanda menarik personelnya dari Goma.', ['withdrawal: Rwanda → Goma (asserted)']],
  ['Rwanda menarik perhatian dari Goma.', []],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});
