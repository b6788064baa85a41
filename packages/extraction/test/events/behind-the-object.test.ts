import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

const GIVEN = ['arms-transfer: Prancis → Ukraina (asserted)'];
const GIVEN_TO_NOBODY = ['arms-transfer: Prancis →  (asserted)'];

test.each([
  // Manner and reason between the object and whom it goes to.
  ['Prancis mengirim 12 tank tanpa syarat kepada Ukraina.', GIVEN],
  ['Prancis mengirim 12 tank tanpa pemberitahuan kepada Polandia.', GIVEN_TO_NOBODY],
  ['Prancis mengirim 12 tank tanpa izin dari Polandia.', GIVEN_TO_NOBODY],
  ['Prancis mengirim 12 tank dengan alasan kemanusiaan kepada Ukraina.', GIVEN],
  ['Prancis mengirim 12 tank sebagai balasan kepada Ukraina.', GIVEN],
  ['Prancis menjatuhkan sanksi tanpa syarat kepada Iran.', ['sanction: Prancis → Iran (asserted)']],
  [
    'Prancis menjatuhkan sanksi dengan dalih serangan Iran terhadap Israel.',
    ['sanction: Prancis →  (asserted)', 'attack: Iran → Israel (asserted)'],
  ],
  // Between commas and dashes.
  ['Prancis mengirim 12 tank, untuk kali kedua tahun ini, kepada Ukraina.', GIVEN],
  ['Prancis mengirim 12 tank, yang dibeli dari Jerman pada 2015, kepada Ukraina.', GIVEN],
  [
    'Prancis mengirim 12 tank, seperti diberitakan media, kepada Ukraina.',
    ['arms-transfer: Prancis → Ukraina (alleged)'],
  ],
  ['Prancis mengirim 12 tank, sehari setelah pemilu, kepada Ukraina.', GIVEN],
  ['Prancis mengirim 12 tank — yang kedua tahun ini — kepada Ukraina.', GIVEN],
  ['Prancis mengirimkan, untuk kali kedua tahun ini, 40 tank kepada Ukraina.', GIVEN],
  ['Prancis mengirim 12 tank, Jerman memeriksa pelabuhan, kepada Ukraina ia diam.', GIVEN_TO_NOBODY],
  ['Sugiono bertolak, setelah tertunda dua hari, ke Brussel.', ['visit: Sugiono → Brussel (asserted)']],
  [
    'Macron bertemu, untuk ketiga kalinya tahun ini, dengan Zelensky.',
    ['meeting: Macron + Zelensky →  (asserted)'],
  ],
  [
    'Serangan Israel — yang ketiga pekan ini — ke Suriah menewaskan 20 orang.',
    ['attack: Israel → Suriah (asserted)'],
  ],
  [
    'Presiden Vladimir Putin bertolak — kali ini lewat laut — ke Pyongyang untuk bertemu Kim Jong Un.',
    ['visit: Vladimir Putin → Pyongyang (asserted)', 'meeting: Vladimir Putin + Kim Jong Un →  (asserted)'],
  ],
  // To whom something is said.
  [
    'Korea Selatan berjanji di tengah musim dingin kepada Ukraina akan menyalurkan bantuan.',
    ['promise: Korea Selatan → Ukraina (asserted)', 'aid: Korea Selatan → Ukraina (planned)'],
  ],
  [
    'Volodymyr Zelensky memohon, untuk kali kedua tahun ini, kepada Jepang agar mengirim rudal.',
    ['demand: Volodymyr Zelensky → Jepang (asserted)', 'arms-transfer: Jepang →  (requested)'],
  ],
  // Lists of things given, second receivers, two words of manner.
  ['Prancis mengirim tank Leopard buatan Jerman, meriam, dan amunisi kepada Ukraina.', GIVEN],
  ['Prancis mengirim tank, meriam, dan amunisi kepada Ukraina.', GIVEN],
  [
    'Prancis mengirim tank ke Ukraina dan ke Moldova.',
    ['arms-transfer: Prancis → Ukraina + Moldova (asserted)'],
  ],
  ['Prancis mengirim tank ke Ukraina dan pejabat Moldova protes.', GIVEN],
  [
    'Prancis mengirim tank kepada Ukraina dan juga Moldova.',
    ['arms-transfer: Prancis → Ukraina + Moldova (asserted)'],
  ],
  ['Prancis mengirim tank kepada Ukraina dan juga Moldova menolaknya.', GIVEN],
  [
    'Vietnam melayangkan protes, untuk kali kedua tahun ini, kepada Beijing.',
    ['condemnation: Vietnam → Beijing (asserted)'],
  ],
  [
    'Prancis membeli drone yang tertunda berbulan-bulan dari Rusia.',
    ['arms-purchase: Prancis → Rusia (asserted)'],
  ],
  ['Rusia membeli drone untuk melindungi kota dari Ukraina.', ['arms-purchase: Rusia →  (asserted)']],
  ['Prancis mengirim tank secara bertahap dan tertutup ke Ukraina.', GIVEN],
  ['Rusia menyerang secara rahasia dan pasukan Mali membalas.', ['attack: Rusia →  (asserted)']],
  // Over a clause that describes the object.
  ['Prancis mengirim 12 kapal patroli yang dibangun di Gdansk kepada Ukraina.', GIVEN],
  ['Prancis mengirim rudal yang dibeli dari Korea Selatan kepada Ukraina.', GIVEN],
  ['Prancis mengirim rudal yang semula disimpan sebagai cadangan ke Ukraina.', GIVEN],
  ['Prancis mengirim tank yang disita tentara dari gudang itu ke Ukraina.', GIVEN],
  ['Prancis mengirim rudal yang ditujukan kepada Iran.', GIVEN_TO_NOBODY],
  [
    'Prancis mengirim tank yang akan dijual kepada Iran.',
    ['arms-transfer: Prancis →  (asserted)', 'arms-transfer:  → Iran (planned)'],
  ],
  ['Prancis mengirim tank yang mengawal bantuan ke Gaza.', [...GIVEN_TO_NOBODY, 'aid:  → Gaza (asserted)']],
  ['Prancis mengirim tank yang memicu kemarahan terhadap Macron.', GIVEN_TO_NOBODY],
  ['Prancis membeli drone yang dicuri dari Rusia.', ['arms-purchase: Prancis →  (asserted)']],
  ['Prancis menjatuhkan sanksi yang lebih berat terhadap Iran.', ['sanction: Prancis → Iran (asserted)']],
  ['Israel melancarkan serangan yang memicu kebencian terhadap Yahudi.', ['attack: Israel →  (asserted)']],
  [
    'Serangan Israel yang menewaskan 20 orang terhadap Suriah dikecam.',
    ['attack: Israel → Suriah (asserted)'],
  ],
  ['Ledakan itu terjadi di Bryansk, serangan yang oleh Moskow disebut aksi teroris.', []],
  [
    'Macron menandatangani perjanjian pertahanan yang disebutnya bersejarah dengan Zelensky.',
    ['agreement: Macron + Zelensky →  (asserted)'],
  ],
  // Over why it is done.
  ['Prancis mengirim tank guna menghadapi musim dingin kepada Ukraina.', GIVEN],
  ['Prancis mengirim tank meski ditentang parlemen kepada Ukraina.', GIVEN],
  ['Prancis menjatuhkan sanksi karena kekerasan terhadap Palestina.', ['sanction: Prancis →  (asserted)']],
])('%s', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});
