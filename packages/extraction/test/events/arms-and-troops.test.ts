import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent, sayStatement } from '../say-findings.js';

function told(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter(({ rule }) => rule !== 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

function said(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

describe('troops come, stay and go', () => {
  test.each([
    ['Sekitar seratus instruktur Rusia tiba di Niamey.', ['troop-deployment: Rusia →  (asserted)']],
    ['Sekitar seratus turis Rusia tiba di Niamey.', []],
    [
      'Tiga ribu prajurit Korea Utara bergerak ke Rusia sejak Mei.',
      ['troop-deployment: Korea Utara → Rusia (asserted)'],
    ],
    ['Tiga ribu prajurit Korea Utara bergerak cepat.', []],
    [
      'Menteri itu membantah kedatangan pasukan Rusia di pangkalan itu.',
      ['troop-deployment: Rusia →  (denied)'],
    ],
    [
      'Iran mengirim pelatih drone ke Lebanon untuk membantu Hizbullah.',
      ['troop-deployment: Iran → Hizbullah (asserted)'],
    ],
    ['Iran mengirim pelatih renang ke Lebanon.', []],
    // Whom it helps, not where it goes.
    [
      'Rwanda mengerahkan tentara ke Kivu untuk membantu kelompok pemberontak M23.',
      ['troop-deployment: Rwanda → M23 (asserted)'],
    ],
    ['Thailand menarik artileri berat dari perbatasan.', ['withdrawal: Thailand →  (asserted)']],
    ['Thailand menarik minat wisatawan.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('arms by other words', () => {
  test.each([
    ['Yordania menuduh Oman mempersenjatai pemberontak.', ['arms-transfer: Oman →  (alleged)']],
    [
      'China memasok chip dan mesin perkakas kepada Rusia untuk pembuatan rudal.',
      ['arms-transfer: China → Rusia (asserted)'],
    ],
    ['China memasok chip dan mesin perkakas kepada Rusia untuk pembuatan mobil.', []],
    [
      'Belanda menyatakan Rusia memakai senjata kimia terhadap pasukan Ukraina.',
      ['attack: Rusia → Ukraina (alleged)'],
    ],
    ['Rusia memakai senjata kimia dalam latihan itu.', []],
    ['China menyinari kapal Filipina dengan laser.', ['attack: China → Filipina (asserted)']],
    ['China menyinari kapal Filipina dengan lampu sorot.', []],
    // Who uses it strikes, not who is struck by it.
    [
      'Warga melihat drone yang dipakai tentara Myanmar mengebom desa di Sagaing.',
      ['attack: Myanmar → Sagaing (asserted)'],
    ],
    [
      'Thailand dan Kamboja menandatangani kesepakatan gencatan senjata.',
      ['agreement: Thailand + Kamboja →  (asserted)', 'ceasefire: Thailand + Kamboja →  (asserted)'],
    ],
    [
      'Thailand dan Kamboja menandatangani kesepakatan pembelian senjata.',
      ['arms-deal: Thailand + Kamboja →  (asserted)'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('whose side it is', () => {
  test.each([
    [
      'Estonia menuduh sebuah jet tempur Rusia melanggar wilayah udaranya.',
      ['violation: Rusia → Estonia (alleged)'],
    ],
    ['Estonia mengatakan Rusia melanggar aturannya sendiri.', ['violation: Rusia →  (alleged)']],
    ['Estonia menyatakan kapal perusaknya menyita sebuah kapal kayu.', ['seizure: Estonia →  (asserted)']],
    [
      'Presiden Iran Masoud Pezeshkian membantah laporan mengenai ekspor artileri negaranya ke Rusia.',
      ['arms-transfer: Iran → Rusia (denied)'],
    ],
    // Where a ship is registered, nobody is struck.
    [
      'Houthi menyerang kapal kargo berbendera Liberia di Teluk Aden.',
      ['attack: Houthi → Teluk Aden (asserted)'],
    ],
    ['Houthi menyerang kapal kargo Liberia di Teluk Aden.', ['attack: Houthi → Liberia (asserted)']],
    [
      'KPK menahan mantan direktur rumah sakit itu, Suparman Wirya, dalam perkara suap.',
      ['arrest: KPK → Suparman Wirya (asserted)'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('sanctions and states of things', () => {
  test.each([
    [
      'Inggris meminta Dewan Keamanan PBB memulihkan sanksi terhadap Iran.',
      ['sanction: Dewan Keamanan PBB → Iran (requested)'],
    ],
    [
      'Departemen Keuangan AS memasukkan seorang pengusaha asal Yunani dan enam firma di Hong Kong ke daftar hitam.',
      ['sanction: Departemen Keuangan AS →  (asserted)'],
    ],
    // A rule in force is no new act, what one still holds is not taken.
    ['Menteri itu menyatakan kapal itu melanggar sanksi AS.', []],
    ['Uvira masih dikuasai Kinshasa.', []],
    ['Uvira dikuasai M23 pada Senin.', ['seizure: M23 → Uvira (asserted)']],
    ['Kolombia menyelidiki perekrutan ratusan mantan tentara.', ['investigation: Kolombia →  (asserted)']],
    ['Kolombia menyelidiki tafsir puisi itu.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who shelters and who suffers', () => {
  test.each([
    [
      '"Kami tidak pernah melindungi kelompok bersenjata," ujar Menteri Luar Negeri Aljazair Ahmed Attaf.',
      ['Ahmed Attaf | denies | Kami tidak pernah melindungi kelompok bersenjata'],
    ],
    [
      '"Kami tidak pernah melindungi warga dari pemberontak," ujar Menteri Luar Negeri Aljazair Ahmed Attaf.',
      ['Ahmed Attaf | states | Kami tidak pernah melindungi warga dari pemberontak'],
    ],
    [
      'Lembaga itu menyebut kedua kubu menerima senjata dari luar.',
      ['anonymous: Lembaga itu | alleges | kedua kubu menerima senjata dari luar'],
    ],
    [
      'Lembaga itu menyebut kedua kubu menerima surat dari luar.',
      ['anonymous: Lembaga itu | states | kedua kubu menerima surat dari luar'],
    ],
    [
      'Penjaga Pantai Filipina melaporkan kapal China menabrak kapal Penjaga Pantai Filipina.',
      ['Penjaga Pantai Filipina | alleges | kapal China menabrak kapal Penjaga Pantai Filipina'],
    ],
    [
      'Polisi Kamboja menyatakan Oman mengirim beras, yang menurut PBB melanggar kesepakatan.',
      ['Kamboja | states | Oman mengirim beras', 'PBB | alleges | melanggar kesepakatan'],
    ],
    ['Niger mengutuk apa yang disebutnya agresi.', ['Niger | condemns | apa yang disebutnya agresi']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
