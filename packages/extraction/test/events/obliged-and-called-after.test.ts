import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  // Who is obliged to do something does it, if anybody.
  [
    'Perjanjian itu mewajibkan Israel menarik pasukannya dari Lebanon.',
    ['withdrawal: Israel → Lebanon (requested)'],
  ],
  ['Perjanjian itu menyenangkan Israel.', []],
  // A person whom a ship is called after goes nowhere.
  ['Kapal induk USS Gerald R. Ford tiba di Jepang.', []],
  ['Kapal perang AS tiba di Jepang.', ['troop-deployment: AS → Jepang (asserted)']],
  // What the second of two verbs shares with the first.
  [
    'Eropa harus memperketat sanksi dan menambah pasokan senjata untuk Ukraina.',
    ['arms-transfer: Eropa → Ukraina (requested)'],
  ],
  ['Eropa menambah pasokan senjata untuk Ukraina.', ['arms-transfer: Eropa → Ukraina (asserted)']],
  // What was called off is not denied.
  [
    'Indonesia batal membeli jet tempur dari Qatar, kata Menteri Pertahanan RI.',
    ['arms-purchase: Indonesia → Qatar (negated)'],
  ],
  [
    'Indonesia tidak membeli jet tempur dari Qatar, kata Menteri Pertahanan RI.',
    ['arms-purchase: Indonesia → Qatar (denied)'],
  ],
  // A capital puts things to others, another town does not.
  ['Pyongyang menolak tawaran dialog dari Seoul.', ['rejection: Pyongyang → Seoul (asserted)']],
  ['Pyongyang menolak tawaran dialog dari Busan.', ['rejection: Pyongyang →  (asserted)']],
  // A breach that something follows upon took place.
  [
    'Estonia meminta konsultasi NATO menyusul pelanggaran wilayah udaranya oleh Rusia.',
    ['violation: Rusia →  (asserted)'],
  ],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  const done = findings.events.filter(({ act }) => act !== 'demand' && act !== 'denial');
  expect(done.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
