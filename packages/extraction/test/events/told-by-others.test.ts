import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';

const transfers = (text: string): string[] =>
  extract(articleOf(text))
    .events.filter(({ act }) => act === 'arms-transfer')
    .map(({ status }) => status);

test.each([
  ['Ilmuwan itu menuduh Korea Utara mengirim senjata ke Rusia.', 'alleged'],
  ['Jepang mengutuk apa yang mereka katakan sebagai pasokan senjata dari Pyongyang ke Moskow.', 'alleged'],
  ['Ada spekulasi bahwa senjata yang dikirim Korea Utara itu rusak.', 'possible'],
  ['Wartawan bertanya mengenai laporan pengiriman senjata Korea Utara ke Rusia.', 'alleged'],
  ['Kabar soal pengiriman senjata Korea Utara ke Rusia beredar.', 'alleged'],
  ['"Iran mengirim drone ke Rusia." Demikian bunyi spanduk itu.', 'alleged'],
  // The outlet's own voice, an admission, and what is taken for granted.
  ['Korea Utara mengirim senjata ke Rusia.', 'asserted'],
  ['Pentagon mengumumkan pengiriman senjata Amerika ke Ukraina.', 'asserted'],
  ['Uni Eropa mengecam pengiriman drone Iran ke Rusia.', 'asserted'],
  ['Iran mengakui telah mengirim drone ke Rusia.', 'confirmed'],
])('%s → %s', (text, status) => {
  expect(transfers(text)).toEqual([status]);
});
