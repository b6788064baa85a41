import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function speechOf(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter(({ rule }) => rule === 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

test.each([
  ['AS menuduh Iran memasok drone ke Rusia.', ['accusation: AS → Iran (asserted)']],
  ['AS mengatakan Iran memasok drone ke Rusia.', ['accusation: AS → Iran (asserted)']],
  ['Iran dituduh AS memasok drone ke Rusia.', ['accusation: AS → Iran (asserted)']],
  ['Seorang pejabat AS menuduh Iran memasok drone ke Rusia.', ['accusation: AS → Iran (asserted)']],
  ['Seorang pejabat menuduh Iran memasok drone ke Rusia.', []],
  ['PBB mengecam serangan Rusia ke Kharkiv.', ['condemnation: PBB → Rusia (asserted)']],
  ['PBB mengecam kebakaran hutan itu.', []],
  [
    'Iran menepis tuduhan AS soal drone itu.',
    ['denial: Iran → AS (asserted)', 'accusation: AS → Iran (asserted)'],
  ],
  ['Iran membantah kabar itu.', []],
  // Who is told to have a part in it answers too.
  [
    'AS menuduh Iran memasok drone kepada Rusia, tetapi Kremlin menepisnya.',
    ['accusation: AS → Iran (asserted)', 'denial: Kremlin → AS (asserted)'],
  ],
  [
    'AS menuduh Iran memasok drone kepada Rusia, tetapi Mesir menepisnya.',
    ['accusation: AS → Iran (asserted)'],
  ],
  // Whom a blow falls on is accused of nothing.
  ['AS menuduh Iran menyerang Israel. Israel menolak tuduhan itu.', ['accusation: AS → Iran (asserted)']],
  // A protest handed to an envoy.
  [
    'Rumania memanggil Duta Besar Rusia untuk menyampaikan protes keras.',
    ['condemnation: Rumania → Rusia (asserted)'],
  ],
  ['India memanggil Dubes Kanada guna menuntut penjelasan.', ['demand: India → Kanada (asserted)']],
  ['India memanggil Dubes Kanada, lalu WHO menyampaikan protes.', []],
  ['India memanggil pemain Kanada untuk menyampaikan protes.', []],
  ['WHO mendesak China membuka data wabah.', ['demand: WHO → China (asserted)']],
  ['WHO mendesak semua pihak membuka data wabah.', []],
  ['Jepang berjanji kepada Laos mengirim vaksin.', ['promise: Jepang → Laos (asserted)']],
  ['Jepang berjanji mengurangi emisi.', []],
  ['China memperingatkan Jepang agar tidak membuang limbah ke laut.', ['threat: China → Jepang (asserted)']],
  ['BMKG memperingatkan bahwa ombak meninggi.', []],
  ['Bank Dunia memuji Vietnam.', []],
  ['AS memveto resolusi itu, langkah yang disesalkan Mesir.', ['condemnation: Mesir → AS (asserted)']],
  ['AS mengirim drone ke Taiwan, yang segera dikecam China.', ['condemnation: China → AS (asserted)']],
  ['Taiwan, yang dikecam China, mengirim drone ke Jepang.', ['condemnation: China → Taiwan (asserted)']],
  [
    'AS menuduh Iran menyerang Aden. Iran membantah tuduhan itu.',
    ['accusation: AS → Iran (asserted)', 'denial: Iran → AS (asserted)'],
  ],
  ['AS menuduh Iran menyerang Aden. Irak membantah tuduhan itu.', ['accusation: AS → Iran (asserted)']],
  ['Qatar meminta Israel dan Hamas mematuhi kesepakatan.', ['demand: Qatar → Israel + Hamas (asserted)']],
  ['Prancis menyerukan agar Iran tidak menyerang Irak.', ['demand: Prancis → Iran (asserted)']],
  ['Prancis menyerukan agar Iran diserang Irak.', []],
  [
    'Jepang melayangkan nota protes kepada China atas insiden itu.',
    ['condemnation: Jepang → China (asserted)'],
  ],
  [
    'Filipina memprotes penggunaan meriam air oleh kapal China.',
    ['condemnation: Filipina → China (asserted)'],
  ],
  ['Serikat buruh Jepang memprotes kebijakan China.', []],
  ['Armenia menuntut penjelasan dari Rusia atas insiden itu.', ['demand: Armenia → Rusia (asserted)']],
  ['Armenia menuntut penarikan pasukan dari Rusia.', []],
  ['ASEAN menyerukan kepada junta Myanmar agar berunding.', ['demand: ASEAN → Myanmar (asserted)']],
  ['ASEAN menyerukan kepada warga Myanmar agar tenang.', []],
  ['Jepang menjanjikan dana rekonstruksi bagi Laos.', ['promise: Jepang → Laos (asserted)']],
  ['Jepang berjanji menyampaikan surat rakyatnya yang marah kepada Laos.', []],
  ['Houthi bersumpah akan terus menyerang Israel.', ['threat: Houthi → Israel (asserted)']],
  ['Houthi mengancam Israel dengan serangan rudal.', ['threat: Houthi → Israel (asserted)']],
  ['China mengancam akan membalas AS.', ['threat: China → AS (asserted)']],
  ['China mengancam akan menutup pasar.', []],
  ['NATO berjanji memperkuat pertahanan Polandia.', ['promise: NATO → Polandia (asserted)']],
  ['NATO berjanji menunda latihan Polandia.', []],
  ['Prancis mengutuk pembunuhan relawan PBB.', []],
  ['Tuduhan Mali terhadap Aljazair soal drone itu dibahas.', ['accusation: Mali → Aljazair (asserted)']],
  ['Serbia menyangkal menjual amunisi kepada Ukraina.', []],
  [
    'Iran menepis laporan Kyiv yang menyebut Teheran menyerang Irak.',
    ['denial: Iran → Kyiv (asserted)', 'accusation: Kyiv → Teheran (asserted)'],
  ],
  ['Polisi menolak laporan Kyiv.', []],
  ['Kremlin menyebut klaim Moldova itu omong kosong.', ['denial: Kremlin → Moldova (asserted)']],
  ['Kremlin menyebut pemilu Moldova itu meriah.', []],
  [
    'AS menuding China menyerang Guam, tudingan yang dicemooh Beijing.',
    ['accusation: AS → China (asserted)', 'denial: Beijing → AS (asserted)'],
  ],
  ['AS mengatakan China menyerang AS.', ['accusation: AS → China (asserted)']],
  ['AS mengatakan China mengirim drone ke AS.', []],
  ['Militer Sudan mengatakan RSF menyerang Tyre.', ['accusation: Sudan → RSF (asserted)']],
  ['Juru bicara Houthi Yahya Saree mengatakan Houthi menyerang Tyre.', []],
  ['Pemkot Surabaya mengimbau warga Gresik menghemat air.', []],
  [
    'AS menuding China menyerang Guam, tudingan yang disebut Beijing sebagai sandiwara.',
    ['accusation: AS → China (asserted)', 'denial: Beijing → AS (asserted)'],
  ],
  ['AS menuduh Wagner menyerang Tyre.', ['accusation: AS → Wagner (asserted)']],
  [
    'Polandia menuding Belarus menyerang Sejny, tuduhan yang ditolak Minsk.',
    ['accusation: Polandia → Belarus (asserted)', 'denial: Minsk → Polandia (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(speechOf(text)).toEqual(expected);
});

test.each([
  // Nobody is condemned for what was done to them.
  ['Iran mengecam serangan kepada konvoi UNRWA.', []],
  ['PBB mengutuk keras serangan kepada MONUSCO.', []],
  ['Pengeboman Kabul oleh AS dikecam Iran.', ['condemnation: Iran → AS (asserted)']],
  ['Penembakan warga Palestina dikecam PBB.', []],
  ['Serangan AS terhadap Iran dikecam Rusia.', ['condemnation: Rusia → AS (asserted)']],
  ['Penyelidikan PBB terhadap Iran dikecam Rusia.', ['condemnation: Rusia → PBB (asserted)']],
])('%s', (text, expected) => {
  expect(speechOf(text)).toEqual(expected);
});
