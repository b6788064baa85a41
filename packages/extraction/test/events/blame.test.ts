import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function told(text: string, act: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter((event) => event.act === act)
    .map((event) => sayEvent({ text, findings }, event));
}

test.each([
  [
    'Prancis mengecam Iran atas serangan terhadap kapal tanker di Teluk Oman.',
    'attack',
    ['attack: Iran → Teluk Oman (asserted)'],
  ],
  // The deed has a doer of its own.
  [
    'Prancis mengecam Iran atas serangan Houthi di Laut Merah.',
    'attack',
    ['attack: Houthi → Laut Merah (asserted)'],
  ],
  [
    'Dewan Keamanan meminta pertanggungjawaban Korea Utara atas uji coba rudalnya.',
    'missile-test',
    ['missile-test: Korea Utara →  (asserted)'],
  ],
  [
    'Menlu Jepang mencatat bahwa Rusia melindungi Suriah dari konsekuensi pelanggaran terhadap resolusi PBB.',
    'violation',
    ['violation: Suriah → PBB (alleged)'],
  ],
  // Who is shielded from an attack did not make it.
  ['AS melindungi Israel dari serangan roket.', 'attack', []],
])('whom blame names as the doer: %s', (text, act, expected) => {
  expect(told(text, act)).toEqual(expected);
});

test.each([
  [
    'AS yakin Rusia mencoba meyakinkan Belarus untuk mengirim rudal ke Suriah.',
    ['accusation: AS → Rusia (asserted)'],
  ],
  ['AS yakin Belarus mencoba mengirim rudal ke Suriah.', ['accusation: AS → Belarus (asserted)']],
  ['AS yakin Iran menyamarkan pengiriman senjata itu.', ['accusation: AS → Iran (asserted)']],
  // To condemn a deed is not to have a hand in it.
  ['AS yakin Iran mengutuk pengiriman senjata itu.', []],
  ['Iran menyalahkan “agresi” Israel atas krisis itu.', ['accusation: Iran → Israel (asserted)']],
])('who is accused: %s', (text, expected) => {
  expect(told(text, 'accusation')).toEqual(expected);
});
