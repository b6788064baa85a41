import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function meetings(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter((event) => event.trigger.start > text.indexOf('edua'))
    .map((event) => sayEvent({ text, findings }, event));
}

test.each([
  [
    'Iran berunding dengan Rusia pekan lalu. Kedua negara akan menggelar latihan militer di Laut Kaspia.',
    ['military-exercise: Iran + Rusia →  (planned)'],
  ],
  // Three are named: which two is open.
  ['Iran berunding dengan Rusia dan China. Kedua negara akan menggelar latihan militer di Laut Kaspia.', []],
  ['Iran menggelar pemilu. Kedua kandidat menggelar latihan militer.', []],
])('%s', (text, expected) => {
  expect(meetings(text)).toEqual(expected);
});

test.each([
  [
    'Kim Jong Un menyambut Vladimir Putin. Kedua pemimpin meneken pakta itu.',
    ['agreement: Kim Jong Un + Vladimir Putin →  (asserted)'],
  ],
  [
    'Kim Jong Un menyambut Vladimir Putin. Kedua pemimpin Iran meneken pakta itu.',
    ['agreement: Iran →  (asserted)'],
  ],
  // Who asks them is none of them.
  ['Brasil dan Meksiko meminta kedua negara berunding.', []],
])('two who are named together: %s', (text, expected) => {
  expect(meetings(text)).toEqual(expected);
});
