import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { toldEvents } from '../told-events.js';

test.each([
  // Carriers stand for where they come from.
  [
    'Puluhan penerbangan kargo dari Uni Emirat Arab mengangkut peluru artileri untuk milisi RSF.',
    ['arms-transfer: Uni Emirat Arab → RSF (asserted)'],
  ],
  ['Puluhan penerbangan kargo dari Uni Emirat Arab mengangkut bunga untuk milisi RSF.', []],
  ['Kapal itu mengangkut senjata Iran untuk Houthi.', ['arms-transfer: Iran → Houthi (asserted)']],
  ['Kapal itu mengangkut senjata buatan Iran untuk Houthi.', ['arms-transfer:  → Houthi (asserted)']],
  // Who is called a supplier supplies.
  ['Iran adalah pemasok senjata utama bagi Houthi.', ['arms-transfer: Iran → Houthi (asserted)']],
  ['Iran adalah pemasok beras utama bagi Houthi.', []],
  [
    'Iran yang disebut sebagai pemasok drone bagi Rusia menolak berkomentar.',
    ['arms-transfer: Iran → Rusia (alleged)'],
  ],
  ['Iran yang disebut sebagai pembeli gandum Rusia menolak berkomentar.', []],
  [
    'Utusan itu menegaskan laporannya tidak menyebut Iran sebagai pemasok drone.',
    ['arms-transfer: Iran →  (negated)'],
  ],
  // Arms among coordinated nouns.
  ['India terus membeli minyak dan senjata Rusia.', ['arms-purchase: India → Rusia (asserted)']],
  ['India terus membeli minyak dan gandum Rusia.', []],
  ['Sirene berbunyi ketika Rusia meluncurkan 93 drone dan empat rudal.', ['attack: Rusia →  (asserted)']],
  // What a talk is to bring about.
  [
    'Vietnam berunding dengan Rusia untuk membeli 40 unit jet tempur.',
    ['arms-talks: Vietnam + Rusia →  (asserted)', 'arms-purchase: Vietnam →  (planned)'],
  ],
  ['Vietnam berunding dengan Rusia untuk membeli 40 ton gandum.', ['meeting: Vietnam + Rusia →  (asserted)']],
  // The state behind a place receives; what is struck is the place.
  [
    'Korea Utara mengapalkan amunisi ke Vladivostok, Rusia.',
    ['arms-transfer: Korea Utara → Rusia (asserted)'],
  ],
  ['Rusia membombardir pelabuhan di Odesa, Ukraina.', ['attack: Rusia → Odesa (asserted)']],
  // Troops called by their own name are theirs.
  [
    'Tentara bayaran Wagner dikirim ke Caracas.',
    ['troop-deployment: Tentara bayaran Wagner → Caracas (asserted)'],
  ],
  ['Rusia meminta Iran menambah pasokan rudal.', ['arms-transfer: Iran → Rusia (requested)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});

test.each([
  ['AS mengumumkan sanksi terhadap perusahaan yang dituduh memasok drone ke Rusia.', 'states'],
  ['AS mengumumkan Iran memasok drone ke Rusia.', 'alleges'],
])('who is accused already is only called so: %s', (text, stance) => {
  const { statements } = extract(articleOf(text));
  expect(statements.map((statement) => statement.stance)).toEqual([stance]);
});
