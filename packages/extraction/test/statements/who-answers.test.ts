import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent, sayStatement } from '../say-findings.js';

function said(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

function told(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter(({ rule }) => rule !== 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

test.each([
  [
    'India menuduh pasukan Pakistan menembaki pos itu dan menyebutnya sebagai pelanggaran gencatan senjata.',
    [
      'India | alleges | pasukan Pakistan menembaki pos itu',
      'India | alleges | pelanggaran gencatan senjata',
    ],
  ],
  [
    'Turki mengecam serangan itu dan menyebutnya pelanggaran hukum internasional.',
    ['Turki | condemns | serangan itu', 'Turki | alleges | pelanggaran hukum internasional'],
  ],
  ['Warga memuji Budi dan menyebutnya guru besar.', ['anonymous: Warga | praises | Budi']],
  [
    'Bamako menolak tudingan PBB bahwa tentaranya membunuh petani, dengan menyebut laporan itu bohong.',
    [
      'Bamako | denies | tudingan PBB bahwa tentaranya membunuh petani',
      'PBB | alleges | tentaranya membunuh petani',
      'Bamako | denies | laporan itu bohong',
    ],
  ],
  // Whoever does what one is accused of is accused.
  [
    'Mali menuduh tetangganya itu menembak jatuh sebuah drone.',
    ['Mali | alleges | tetangganya itu menembak jatuh sebuah drone'],
  ],
  ['Mali menuduh cuaca itu sebagai penyebab.', ['Mali | states | cuaca itu sebagai penyebab']],
])('who goes on speaking: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

describe('the agent before its passive', () => {
  test.each([
    [
      'Maroko memperluas pangkalan itu, langkah yang oleh Aljazair disebut provokasi.',
      ['Aljazair | condemns | provokasi'],
    ],
    [
      'Ghana menuduh Togo melindungi pemberontak, tudingan yang oleh Togo disebut khayalan.',
      ['Ghana | alleges | Togo melindungi pemberontak', 'Togo | denies | khayalan'],
    ],
    // The agent of another verb.
    ['Drone yang dibuat oleh Iran disebut Ukraina menyerang Kyiv.', ['Ukraina | states | menyerang Kyiv']],
    [
      'Ratusan petani mengecam Uganda, yang mereka tuduh mempersenjatai milisi M23.',
      [
        'anonymous: Ratusan petani | condemns | Uganda',
        'anonymous: Ratusan petani | alleges | mempersenjatai milisi M23',
      ],
    ],
    ['Pasukan Israel menyerang apa yang mereka sebut pangkalan teroris.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('who is accused in the object voice does it', () => {
    expect(told('Ratusan petani mengecam Uganda, yang mereka tuduh mempersenjatai milisi M23.')).toEqual([
      'arms-transfer: Uganda → M23 (alleged)',
    ]);
  });
});

describe('neither yes nor no', () => {
  test.each([
    [
      'Juru bicara Pentagon menolak membenarkan maupun membantah kabar pengiriman drone itu.',
      ['anonymous: Juru bicara Pentagon | declines | kabar pengiriman drone itu'],
    ],
    [
      'Kementerian Pertahanan Peru enggan membantah atau membenarkan laporan itu.',
      ['Kementerian Pertahanan Peru | declines | laporan itu'],
    ],
    ['Kementerian Pertahanan Peru enggan membantah laporan itu.', []],
    // The saying of a refusal is the refusal.
    [
      'Kementerian Pertahanan Peru berkata tidak ingin berkomentar.',
      ['Kementerian Pertahanan Peru | declines | '],
    ],
    [
      'Kementerian Pertahanan Peru berkata tidak ingin menambah beban warga.',
      ['Kementerian Pertahanan Peru | states | tidak ingin menambah beban warga'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whose deed it is', () => {
  test.each([
    [
      'Menteri Luar Negeri Rwanda Olivier Nduhungirehe mengatakan FDLR menyerang warga.',
      ['Olivier Nduhungirehe | alleges | FDLR menyerang warga'],
    ],
    [
      'Juru bicara Hamas Abu Ubaida mengatakan Hamas menyerang pos itu.',
      ['Abu Ubaida | states | Hamas menyerang pos itu'],
    ],
    [
      'Kabul tidak pernah menuduh Iran mempersenjatai milisi, tulis seorang peneliti.',
      ['anonymous: seorang peneliti | states | Kabul tidak pernah menuduh Iran mempersenjatai milisi'],
    ],
    [
      'Lembaga itu mengatakan Houthi menerima drone dari Iran.',
      ['anonymous: Lembaga itu | alleges | Houthi menerima drone dari Iran'],
    ],
    [
      'Lembaga itu mengatakan Houthi menerima beras dari Iran.',
      ['anonymous: Lembaga itu | states | Houthi menerima beras dari Iran'],
    ],
    // Scorn for a claim denies it, scorn for a show does not.
    [
      'Kim Yo Jong mencibir laporan mengenai ekspor artileri ke Rusia.',
      ['Kim Yo Jong | denies | laporan mengenai ekspor artileri ke Rusia'],
    ],
    ['Kim Yo Jong mencibir pertunjukan itu.', ['Kim Yo Jong | condemns | pertunjukan itu']],
    [
      '"Angka itu dikarang oleh musuh kami," kata juru bicara junta Zaw Min Tun.',
      ['Zaw Min Tun | denies | Angka itu dikarang oleh musuh kami'],
    ],
    // The outlet dates what is said.
    [
      'Amerika Serikat menuduh Iran mengirim drone ke Oman, hanya dua hari setelah Oman bertemu Iran.',
      ['Amerika Serikat | alleges | Iran mengirim drone ke Oman'],
    ],
    [
      'Pakistan menantang India mengizinkan pemeriksaan itu.',
      ['Pakistan | demands | India mengizinkan pemeriksaan itu'],
    ],
    ['Chelsea menantang Arsenal pada pekan ketiga.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
