import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): readonly string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  ['Kematian Ali Tabatabai dalam serangan Israel dikecam.', 'attack: Israel → Ali Tabatabai (asserted)'],
  ['Tewasnya lima warga Gaza akibat serangan Israel dikecam.', 'attack: Israel → Gaza (asserted)'],
  ['Robert Fico lolos dari percobaan pembunuhan.', 'attack:  → Robert Fico (asserted)'],
  ['Ukraina mendalangi pembunuhan Igor Kirillov.', 'attack: Ukraina → Igor Kirillov (asserted)'],
  ['Utusan Trump Steve Witkoff bertemu Putin.', 'meeting: Steve Witkoff + Putin →  (asserted)'],
  ['Menteri Pertahanan Prabowo Subianto bertemu Putin.', 'meeting: Prabowo Subianto + Putin →  (asserted)'],
  ['Tidak lama setelah bertemu Putin, Trump terbang ke Alaska.', 'meeting: Trump + Putin →  (asserted)'],
  ['Kepergian tentara AS dari Niger disambut junta.', 'withdrawal: AS → Niger (asserted)'],
  [
    'Iran membantah laporan media yang menyebut pihaknya mengirim drone ke Rusia.',
    'arms-transfer: Iran → Rusia (denied)',
  ],
  ['PBB membahas laporan media yang menyebut Israel menyerang Rafah.', 'attack: Israel → Rafah (alleged)'],
])('%s', (sentence, expected) => {
  expect(eventsOf(sentence)).toContain(expected);
});

test.each([
  'Kematian Diego Maradona akibat serangan jantung mengejutkan Argentina.',
  'Kim Jong Un selamat dari serangan jantung.',
])('an illness strikes nobody: %s', (sentence) => {
  expect(eventsOf(sentence)).toEqual([]);
});

test.each([
  ['Iran terhindar dari sanksi AS.', ['sanction: AS → Iran (negated)']],
  ['TikTok selamat dari larangan AS.', ['ban: AS → TikTok (negated)']],
  ['Israel selamat dari serangan rudal Iran.', ['attack: Iran → Israel (asserted)']],
])('what somebody is spared is not done, a blow that missed is: %s', (sentence, expected) => {
  expect(eventsOf(sentence)).toEqual(expected);
});

test('a crime before an office is no protest', () => {
  expect(eventsOf('Aksi pencurian di depan kantor DPR terekam kamera.')).toEqual([]);
  expect(eventsOf('Aksi mahasiswa di depan kantor DPR terekam kamera.')).toEqual([
    'protest:  → DPR (asserted)',
  ]);
});
