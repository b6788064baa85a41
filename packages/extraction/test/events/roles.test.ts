import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string, kind: 'body' | 'title' | 'caption' = 'body'): string[] {
  const findings = extract(articleOf(text, kind));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

type Row = readonly [sentence: string, events: readonly string[]];

const arms: readonly Row[] = [
  ['Iran memasok ratusan drone kepada Rusia.', ['arms-transfer: Iran → Rusia (asserted)']],
  ['Rusia menerima drone dari Iran.', ['arms-transfer: Iran → Rusia (asserted)']],
  ['Rusia membeli roket dari Korea Utara.', ['arms-purchase: Rusia → Korea Utara (asserted)']],
  ['Drone itu dikirim Iran ke Rusia.', ['arms-transfer: Iran → Rusia (asserted)']],
  [
    'Pengiriman senjata Korea Utara ke Rusia dibahas di Seoul.',
    ['arms-transfer: Korea Utara → Rusia (asserted)'],
  ],
  ['Iran memasok ratusan karpet kepada Rusia.', []],
];

const attacks: readonly Row[] = [
  ['Rusia menyerang Kharkiv.', ['attack: Rusia → Kharkiv (asserted)']],
  ['Kharkiv dibom Rusia.', ['attack: Rusia → Kharkiv (asserted)']],
  ['Militer Israel membombardir sebuah sekolah di Khan Younis.', ['attack: Israel → Khan Younis (asserted)']],
  ['Serangan Israel ke Gaza menewaskan warga.', ['attack: Israel → Gaza (asserted)']],
  ['Menteri itu diserang kritik di Rusia.', []],
];

const diplomacy: readonly Row[] = [
  ['Presiden Prancis Emmanuel Macron mengunjungi Vietnam.', ['visit: Emmanuel Macron → Vietnam (asserted)']],
  [
    'Vladimir Putin dan Xi Jinping bertemu di Moskow.',
    ['meeting: Vladimir Putin + Xi Jinping →  (asserted)'],
  ],
  ['Vladimir Putin bertemu dengan Xi Jinping.', ['meeting: Vladimir Putin + Xi Jinping →  (asserted)']],
  ['Vladimir Putin bertemu warga.', []],
  [
    'Indonesia dan Vietnam menandatangani perjanjian dagang.',
    ['agreement: Indonesia + Vietnam →  (asserted)'],
  ],
  ['Jepang mempererat hubungan dengan Laos.', ['cooperation: Jepang + Laos →  (asserted)']],
  ['Uni Eropa menjatuhkan sanksi terhadap Myanmar.', ['sanction: Uni Eropa → Myanmar (asserted)']],
  ['Kanada mengusir diplomat India.', ['expulsion: Kanada → India (asserted)']],
];

const otherTopics: readonly Row[] = [
  ['Jepang mengirim vaksin ke Laos.', ['aid: Jepang → Laos (asserted)']],
  ['Bantuan pangan itu dikirim Jepang ke Laos.', ['aid: Jepang → Laos (asserted)']],
  ['KPK menangkap Bupati Andi Wijaya.', ['arrest: KPK → Andi Wijaya (asserted)']],
  ['Bupati Andi Wijaya ditangkap KPK.', ['arrest: KPK → Andi Wijaya (asserted)']],
  ['Bupati Andi Wijaya ditetapkan sebagai tersangka oleh KPK.', ['arrest: KPK → Andi Wijaya (asserted)']],
  ['Polisi menangkap seorang pria.', []],
  ['Presiden Joko Widodo melantik Andi Wijaya.', ['appointment: Joko Widodo → Andi Wijaya (asserted)']],
  ['Hamas membebaskan warga Israel.', ['release: Hamas →  (asserted)']],
  ['KPK memeriksa Bupati Andi Wijaya.', ['investigation: KPK → Andi Wijaya (asserted)']],
  ['Malaysia melarang ekspor ayam ke Singapura.', ['ban: Malaysia → Singapura (asserted)']],
  ['Warga Rusia membeli beras.', []],
];

const sports: readonly Row[] = [
  ['Jepang menyerang Kroasia pada babak pertama.', []],
  ['Jepang menyerang Kroasia sejak menit awal dan unggul 2-1.', []],
  ['Timnas Jepang menggempur pertahanan Kroasia.', []],
  ['Klub itu dijatuhi sanksi oleh FIFA setelah laga.', []],
  ['Pelatih Vietnam bertemu Presiden Prancis Emmanuel Macron.', []],
  ['Jepang menyerang Kroasia dengan rudal.', ['attack: Jepang → Kroasia (asserted)']],
];

describe.each([
  ['arms', arms],
  ['attacks', attacks],
  ['diplomacy', diplomacy],
  ['other topics', otherTopics],
  ['games', sports],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

test('headlines tell acts by bare verbs, running text does not', () => {
  const text = 'Jepang Kirim Vaksin ke Laos';
  expect(eventsOf(text, 'title')).toEqual(['aid: Jepang → Laos (asserted)']);
  expect(eventsOf('Jepang kirim vaksin ke Laos.')).toEqual([]);
});

test('captions tell nothing', () => {
  expect(eventsOf('Jepang mengirim vaksin ke Laos.', 'caption')).toEqual([]);
});
