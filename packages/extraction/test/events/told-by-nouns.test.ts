import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';
import { toldEvents } from '../told-events.js';

function told(text: string, act: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter((event) => event.act === act && event.rule !== 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

describe('the verb behind a noun tells who did it', () => {
  test.each([
    [
      'Serangan yang diklaim Al Shabaab itu menewaskan enam orang di Mogadishu.',
      'attack',
      ['attack: Al Shabaab → Mogadishu (asserted)'],
    ],
    ['Serangan itu diklaim Israel menewaskan dua komandan Hamas.', 'attack', ['attack:  → Hamas (alleged)']],
    ['Penculikan di Nairobi itu dituduhkan kepada Rwanda.', 'attack', ['attack: Rwanda → Nairobi (alleged)']],
    [
      'Pembakaran kedutaan di Praha yang diperintahkan intelijen Rusia diselidiki.',
      'attack',
      ['attack: Rusia → Praha (asserted)'],
    ],
    ['Pembunuhan itu diperintahkan Teheran.', 'attack', ['attack: Teheran →  (asserted)']],
    ['Pembunuhan itu diberitakan Teheran.', 'attack', []],
    [
      'Penahanan Wali Kota Andi Wijaya diperpanjang 40 hari oleh KPK.',
      'arrest',
      ['arrest: KPK → Andi Wijaya (asserted)'],
    ],
    ['Sidang dugaan pelanggaran aturan yang digelar Bawaslu selesai.', 'violation', []],
    [
      'Pertemuan puncak Kim Jong Un dan Vladimir Putin dalam seminar yang digelar PBB dibahas.',
      'meeting',
      ['meeting: Kim Jong Un + Vladimir Putin →  (asserted)'],
    ],
    ['Pembelian rudal serta sistem mutu yang dijalankan oleh Mesir dikritik.', 'arms-purchase', []],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toEqual(expected);
  });
});

describe('the verb behind a noun tells whom it strikes', () => {
  test.each([
    ['Serangan itu ditujukan kepada Taliban.', 'attack', ['attack:  → Taliban (asserted)']],
    ['Laporan itu ditujukan kepada Taliban.', 'attack', []],
    [
      'Sanksi Kanada yang menargetkan Myanmar mulai berlaku.',
      'sanction',
      ['sanction: Kanada → Myanmar (asserted)'],
    ],
    ['Sanksi Kanada yang mencemaskan Myanmar mulai berlaku.', 'sanction', ['sanction: Kanada →  (asserted)']],
    ['Jatuhnya Goma ke tangan M23 mengejutkan Kinshasa.', 'seizure', ['seizure: M23 → Goma (asserted)']],
    ['Jatuhnya Goma ke jurang utang mengejutkan Kinshasa.', 'seizure', []],
    [
      'Serangan Israel yang menewaskan tiga wartawan di Rafah dikecam Qatar.',
      'attack',
      ['attack: Israel → Rafah (asserted)'],
    ],
    [
      'Tembakan artileri Thailand yang jatuh di Samraong melukai dua prajurit Kamboja.',
      'attack',
      ['attack: Thailand → Kamboja (asserted)'],
    ],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toEqual(expected);
  });
});

describe('who tells of a shared deed is a side of it', () => {
  test.each([
    [
      'Turki menegaskan kerja sama dengan Azerbaijan berlanjut.',
      'cooperation',
      ['cooperation: Turki + Azerbaijan →  (asserted)'],
    ],
    ['Turki mengecam kerja sama dengan Azerbaijan.', 'cooperation', []],
    ['Mesir enggan merinci perundingan dengan Ghana.', 'meeting', ['meeting: Mesir + Ghana →  (asserted)']],
    [
      'Menteri Pertahanan Estonia Hanno Pevkur menegaskan belum ada pembicaraan apa pun dengan Latvia.',
      'meeting',
      ['meeting: Estonia + Latvia →  (negated)'],
    ],
    [
      'Mesir mengatakan perundingan Ghana dengan Mali berjalan.',
      'meeting',
      ['meeting: Ghana + Mali →  (asserted)'],
    ],
    [
      'Kapal perang Jepang singgah di Jakarta untuk latihan gabungan dengan TNI AL.',
      'military-exercise',
      ['military-exercise: Jepang + TNI AL →  (asserted)'],
    ],
    [
      'Hizbullah membebaskan dua prajurit dalam gencatan senjata dengan Israel.',
      'ceasefire',
      ['ceasefire: Hizbullah + Israel →  (asserted)'],
    ],
    ['Hizbullah menyerang Haifa sebelum gencatan senjata berlaku.', 'ceasefire', []],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toEqual(expected);
  });
});

describe('who has a hand in it', () => {
  test.each([
    [
      'Kenya menghukum perwira Somalia yang dituduh memerintahkan penembakan di Mombasa.',
      'attack',
      ['attack: Somalia → Mombasa (alleged)'],
    ],
    [
      'Kejaksaan Agung membuka penyelidikan baru.',
      'investigation',
      ['investigation: Kejaksaan Agung →  (asserted)'],
    ],
    ['Kejaksaan Agung membuka pendaftaran baru.', 'investigation', []],
    ['Nepal memerintahkan penyelidikan.', 'investigation', ['investigation: Nepal →  (asserted)']],
    [
      'Kanada menyelidiki keterlibatan agen India dalam pembunuhan Andi Wijaya.',
      'attack',
      ['attack: India → Andi Wijaya (asserted)'],
    ],
    ['Mesir membahas peran Ghana dalam pemberantasan aksi terorisme.', 'attack', []],
    [
      'BSSN mengonfirmasi adanya peretasan terhadap situs Bawaslu.',
      'cyber-attack',
      ['cyber-attack:  → Bawaslu (confirmed)'],
    ],
    [
      'Presiden Zambia Hakainde Hichilema berterima kasih kepada Jepang atas bantuan vaksin.',
      'aid',
      ['aid: Jepang → Zambia (asserted)'],
    ],
    ['Presiden Zambia Hakainde Hichilema berpidato kepada Jepang atas bantuan vaksin.', 'aid', []],
    ['Jepang menawarkan bantuan.', 'aid', ['aid: Jepang →  (planned)']],
    ['PBB mendesak Israel mengizinkan lebih banyak konvoi bantuan.', 'aid', []],
    [
      'Latihan perang Zapad yang melibatkan Rusia dan Belarus digelar.',
      'military-exercise',
      ['military-exercise: Rusia + Belarus →  (asserted)'],
    ],
    [
      'Menteri Iran dan Irak membahas kerja sama kedua negara.',
      'cooperation',
      ['cooperation: Iran + Irak →  (asserted)'],
    ],
    ['Kongo memulai perundingan dengan pemberontak.', 'meeting', ['meeting: Kongo →  (asserted)']],
    ['Kongo memulai perundingan dengan warga.', 'meeting', []],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toEqual(expected);
  });
});

describe('whom it hits, and where', () => {
  test.each([
    ['Kebakaran di Kyiv dipicu serangan drone Rusia.', 'attack', ['attack: Rusia → Kyiv (asserted)']],
    [
      'Ledakan yang mengguncang Kyiv bukan akibat serangan Rusia.',
      'attack',
      ['attack: Rusia → Kyiv (negated)'],
    ],
    ['Ledakan di Kyiv disusul serangan Rusia.', 'attack', ['attack: Rusia →  (asserted)']],
    ['Nepal justru korban serangan siber.', 'cyber-attack', ['cyber-attack:  → Nepal (asserted)']],
    [
      'Moldova menuding Rusia mendalangi pembobolan sistem parlemennya.',
      'cyber-attack',
      ['cyber-attack: Rusia → Moldova (alleged)'],
    ],
    [
      'Presiden Kenya William Ruto mengawali kunjungan tiga hari ke Ghana.',
      'visit',
      ['visit: William Ruto → Ghana (asserted)'],
    ],
    ['Menlu Thailand baru kembali dari lawatan ke Laos.', 'visit', ['visit: Thailand → Laos (asserted)']],
    [
      'Sjafrie Sjamsoeddin menjelaskan rencana kunjungan Presiden ke Turki.',
      'visit',
      ['visit:  → Turki (planned)'],
    ],
    ['Sjafrie Sjamsoeddin menjelaskan rencana kunjungan wisatawan ke Turki.', 'visit', []],
    ['Kunjungan mendadak Presiden Ghana ke Mali dikritik.', 'visit', ['visit: Ghana → Mali (asserted)']],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toEqual(expected);
  });
});

test.each([
  // Which kind of deed it is stands between its noun and the thing.
  [
    'Turki mengecam penjualan terbaru drone tempur AS kepada Mesir.',
    ['arms-transfer: AS → Mesir (asserted)'],
  ],
  [
    'Turki mengecam penangkapan besar-besaran lima aktivis oleh kepolisian Hong Kong.',
    ['arrest: Hong Kong →  (asserted)'],
  ],
  [
    'Turki mengecam pengiriman ilegal berskala besar senjata dari Iran ke Sudan.',
    ['arms-transfer: Iran → Sudan (asserted)'],
  ],
  ['Turki mengecam penjualan terbaru minyak Iran kepada Sudan.', []],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

test.each([
  // Where a blow takes place, or does its damage, is struck; where it only stirs people is not.
  ['Penembakan terjadi di Kabul.', ['attack:  → Kabul (asserted)']],
  ['Penyelidikan serangan itu berlangsung di Den Haag.', []],
  ['Serangan Rusia melanda Odesa.', ['attack: Rusia → Odesa (asserted)']],
  ['Serangan drone Ukraina memicu kebakaran di kilang Ryazan.', ['attack: Ukraina → Ryazan (asserted)']],
  ['Serangan Israel memicu kemarahan di Yordania.', ['attack: Israel →  (asserted)']],
  ['Rudal Rusia menerjang apartemen di Kyiv.', ['attack: Rusia → Kyiv (asserted)']],
  ['Tsunami Jepang menerjang Sendai.', []],
  ['Rusia melancarkan serangan mengejutkan terhadap Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  ['Serangan itu mengejutkan Israel.', []],
  // Less aid is aid; aid that is not made less goes on.
  ['Jepang memangkas bantuan untuk Sudan.', ['aid: Jepang → Sudan (asserted)']],
  ['Jepang tidak pernah mengurangi bantuan untuk Sudan.', ['aid: Jepang → Sudan (asserted)']],
  ['Kongres AS meloloskan paket bantuan untuk Sudan.', ['aid: Kongres AS → Sudan (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
