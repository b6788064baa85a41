import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent } from '../say-findings.js';

function told(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // Marks keep a name at a distance, and say nothing.
  ['“Israel” telah menjual rudal ke Ghana.', ['arms-transfer: Israel → Ghana (asserted)']],
  ['Kata sandi itu adalah "Israel".', []],
  // With an object it is a deed that goes on, and not a speech.
  [
    'Turki melaporkan bahwa Mali melanggar embargo dan melanjutkan pengiriman rudal kepada Ghana.',
    [
      'violation: Mali →  (alleged)',
      'arms-transfer: Mali → Ghana (alleged)',
      'accusation: Turki → Mali (asserted)',
    ],
  ],
  // Who is armed for it is to do it.
  [
    'Turki mempersenjatai Mali untuk menyerang Ghana.',
    ['arms-transfer: Turki → Mali (asserted)', 'attack: Mali → Ghana (planned)'],
  ],
  ['Turki memakai drone untuk menyerang Ghana.', ['attack: Turki → Ghana (asserted)']],
  // Who asks for arms is accused of it.
  [
    'Turki menyebut Mali meminta bantuan militer ke Ghana.',
    [
      'arms-transfer: Ghana → Mali (requested)',
      'demand: Mali → Ghana (asserted)',
      'accusation: Turki → Mali (asserted)',
    ],
  ],
  // Where it left from gives nothing.
  ['Senjata itu dikirim ke Mali dari pelabuhan Accra.', ['arms-transfer:  → Mali (asserted)']],
  ['Senjata itu dikirim ke Mali dari Ghana.', ['arms-transfer: Ghana → Mali (asserted)']],
  // The noun of a claim may be described.
  ['Ada tuduhan resmi bahwa Turki mengirim drone ke Mali.', ['arms-transfer: Turki → Mali (alleged)']],
  ['Inilah alasan utama bahwa Turki mengirim drone ke Mali.', ['arms-transfer: Turki → Mali (asserted)']],
  ['Turki menyebutnya latihan untuk invasi ke Mali.', ['attack:  → Mali (planned)']],
  ['Ghana tidak akan menyetujui ekspor senjata apa pun ke Mali.', ['arms-transfer: Ghana → Mali (negated)']],
  ['Ghana akan mengawasi ekspor senjata apa pun ke Mali.', ['arms-transfer:  → Mali (hypothetical)']],
  // What others are asked to do is asked for, also where somebody is accused besides.
  [
    '"Dunia mendesak Ghana menarik pasukannya, tetapi Turki tetap memasok senjata ke Ghana," kata Mali.',
    [
      'withdrawal: Ghana →  (requested)',
      'arms-transfer: Turki → Ghana (alleged)',
      'accusation: Mali → Turki (asserted)',
    ],
  ],
])('%s', (text, events) => {
  expect(told(text).toSorted()).toEqual(events.toSorted());
});
