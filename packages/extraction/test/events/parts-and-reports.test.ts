import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function told(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // What a report tells that somebody reacts to.
  ['Turki membantah laporan Ghana mengirim drone ke Mali.', ['arms-transfer: Ghana → Mali (denied)']],
  [
    'Turki prihatin atas laporan Ghana mengirim drone ke Mali.',
    ['arms-transfer: Ghana → Mali (alleged)', 'accusation: Turki → Ghana (asserted)'],
  ],
  ['Turki menanggapi berita Ghana akan menyerang Mali.', ['attack: Ghana → Mali (alleged)']],
  ['Turki membantah laporan Ghana.', ['denial: Turki → Ghana (asserted)']],
  ['Laporan PBB mendukung tuduhan Ghana.', []],
  // Whose part in a deed it is.
  ['Turki menyoroti peran Ghana dalam memasok drone ke Mali.', ['arms-transfer: Ghana → Mali (asserted)']],
  ['Turki menyoroti peran perusahaan Ghana dalam memasok drone ke Mali.', []],
  ['Turki berperan dalam memasok drone ke Mali.', ['arms-transfer: Turki → Mali (asserted)']],
  [
    'Turki mengecam kegagalan PBB dalam menghentikan serangan Ghana ke Mali.',
    ['attack: Ghana → Mali (asserted)', 'condemnation: Turki → PBB (asserted)'],
  ],
  // A stressed negation.
  ['Ghana TIDAK mengirim drone ke Mali.', ['arms-transfer: Ghana → Mali (negated)']],
])('%s', (text, events) => {
  expect(told(text).toSorted()).toEqual([...events].toSorted());
});
