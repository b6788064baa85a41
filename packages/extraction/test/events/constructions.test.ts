import { describe, expect, test } from 'vitest';
import { isTitleCase } from '../../src/clause/title-case.js';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';
import { viewOf } from '../view-of.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

describe('who does it and to whom', () => {
  test.each([
    ['Iran menerima kunjungan Sergei Lavrov.', ['visit: Sergei Lavrov → Iran (asserted)']],
    ['Rumania diberi pinjaman oleh Uni Eropa.', ['aid: Uni Eropa → Rumania (asserted)']],
    ['Rwanda mengirim tentara untuk melindungi Hamas.', ['troop-deployment: Rwanda → Hamas (asserted)']],
    ['Serangan Israel menewaskan tiga orang di Gaza.', ['attack: Israel → Gaza (asserted)']],
    ['Estonia diserang peretas Rusia.', ['cyber-attack: Rusia → Estonia (asserted)']],
    ['Estonia diserang kritik.', []],
    [
      'Norwegia membeli dan menyumbangkan 20 howitzer kepada Ukraina.',
      ['arms-purchase: Norwegia →  (asserted)', 'arms-transfer: Norwegia → Ukraina (asserted)'],
    ],
    [
      'Amerika Serikat mengirim kapal perang ke Laut China Selatan.',
      ['troop-deployment: Amerika Serikat → Laut China Selatan (asserted)'],
    ],
    [
      '"Kami mengirim drone ke Ukraina," kata Menteri Pertahanan Jerman Boris Pistorius.',
      ['arms-transfer: Jerman → Ukraina (asserted)'],
    ],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe('how real it is', () => {
  test.each([
    ['Tidak ada bukti bahwa Iran mengirim drone ke Rusia.', ['arms-transfer: Iran → Rusia (negated)']],
    ['Jepang mensimulasikan serangan terhadap Korea Utara.', ['attack: Jepang → Korea Utara (hypothetical)']],
    [
      'Kanada berencana melatih dan mempersenjatai tentara Latvia.',
      ['arms-transfer: Kanada → Latvia (planned)'],
    ],
    [
      'Pencabutan sanksi Uni Eropa terhadap Suriah dibahas.',
      ['sanction-relief: Uni Eropa → Suriah (asserted)'],
    ],
    ['Perisai itu dibangun untuk menangkal serangan Rusia.', []],
    ['Film itu menceritakan serangan Jepang ke Korea Selatan.', []],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

test.each([
  ['KPK Periksa Rahmat Hidayat Terkait Kasus Iklan', true],
  ['KPK Periksa Rahmat Hidayat Terkait Kasus Iklan.', false],
  ['KPK memeriksa Rahmat Hidayat terkait kasus iklan', false],
  ['KPK Periksa', false],
])('%s is written like a title: %s', (text, expected) => {
  expect(isTitleCase(viewOf(text).words)).toBe(expected);
});
