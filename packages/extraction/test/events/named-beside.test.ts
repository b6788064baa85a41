import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  [
    'Polisi Prancis menangkap pemimpin oposisi, Andi Wijaya, pada Senin.',
    ['arrest: Prancis → Andi Wijaya (asserted)'],
  ],
  ['Turki menahan pengacara itu, kata Andi Wijaya, pada Senin.', ['arrest: Turki →  (asserted)']],
  [
    'Vladimir Putin bertemu Presiden Iran, Masoud Pezeshkian.',
    ['meeting: Vladimir Putin + Masoud Pezeshkian →  (asserted)'],
  ],
  [
    'Andi Wijaya divonis lima tahun oleh hakim di Pengadilan Negeri Bogor, Jawa Barat, Kamis.',
    ['conviction:  → Andi Wijaya (asserted)'],
  ],
  [
    'Oman, satu-satunya negara yang mengakui Palestina, menutup kantornya.',
    ['support: Oman → Palestina (asserted)'],
  ],
  ['Selain Oman, delapan negara lain yang mengakui Palestina menutup kantor mereka.', []],
  ['Kherson, kota yang dibom Rusia, kini kosong.', ['attack: Rusia → Kherson (asserted)']],
  ['Kherson, hotel yang dibom Rusia, kini kosong.', ['attack: Rusia →  (asserted)']],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});
