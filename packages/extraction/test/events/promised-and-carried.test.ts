import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): readonly string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  ['Tank yang dijanjikan Spanyol kepada Ukraina akan dikirim.', 'arms-transfer: Spanyol → Ukraina (planned)'],
  ['Drone yang dibuat Turki akan dikirim ke Ukraina.', 'arms-transfer:  → Ukraina (planned)'],
  ['Tank Rusia dikirim ke Belarus.', 'arms-transfer: Rusia → Belarus (asserted)'],
  ['Tank buatan Rusia dikirim ke Belarus.', 'arms-transfer:  → Belarus (asserted)'],
  ['Tank Jerman dikirim Polandia ke Ukraina.', 'arms-transfer: Polandia → Ukraina (asserted)'],
  ['Rudal AS ditempatkan di Jerman.', 'arms-production: AS →  (asserted)'],
])('who gives what a passive sends: %s', (sentence, expected) => {
  expect(eventsOf(sentence)).toContain(expected);
});

test('no sea gives arms', () => {
  expect(eventsOf('Rudal akan dikirim dari Laut Baltik.')).toEqual([]);
});

test.each([
  ['Kereta yang membawa Kim Jong Un tiba di Beijing.', ['visit: Kim Jong Un → Beijing (asserted)']],
  ['Pesawat yang membawa Kim Jong Un mendarat di Beijing.', ['visit: Kim Jong Un → Beijing (asserted)']],
  ['Pesawat itu mendarat di Beijing.', []],
  ['Kereta yang membawa bendera Iran tiba di Beijing.', []],
])('who travels in a craft: %s', (sentence, expected) => {
  expect(eventsOf(sentence)).toEqual(expected);
});

test.each([
  ['Hamas enggan melepas sandera sebelum Israel menarik pasukan.', 'withdrawal: Israel →  (planned)'],
  ['Hamas melepas sandera sebelum Israel menarik pasukan.', 'withdrawal: Israel →  (asserted)'],
  ['Resolusi itu didukung 142 negara, termasuk Turki.', 'support: Turki →  (asserted)'],
  [
    'Nikaragua menuntut Jerman di Mahkamah Internasional karena menjual senjata kepada Israel.',
    'arms-transfer: Jerman → Israel (alleged)',
  ],
  [
    'Teheran menegaskan tidak ada perundingan dengan Washington.',
    'meeting: Teheran + Washington →  (negated)',
  ],
  ['Iran dan Rusia Sepakati Kontrak Rudal', 'arms-deal: Iran + Rusia →  (asserted)'],
  [
    'Hongaria tidak akan menangkap Benjamin Netanyahu selama kunjungannya ke Budapest.',
    'visit: Benjamin Netanyahu → Budapest (asserted)',
  ],
  ['Putin menyambut Modi dalam kunjungannya ke India.', 'visit: Putin → India (asserted)'],
  ['Setelah bertelepon, Trump dan Putin sepakat bertemu.', 'meeting: Trump + Putin →  (planned)'],
])('%s', (sentence, expected) => {
  expect(eventsOf(sentence)).toContain(expected);
});
