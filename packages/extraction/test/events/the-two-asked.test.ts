import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent } from '../say-findings.js';

/** Who is asked of whom. */
function demands(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  const asked = findings.events.filter(({ act }) => act === 'demand');
  return asked.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  [
    'Peru dan Chile saling serang. PBB mendesak kedua negara menahan diri.',
    ['demand: PBB → Peru + Chile (asserted)'],
  ],
  [
    'Peru dan Chile saling serang, dan PBB mendesak kedua negara untuk menahan diri.',
    ['demand: PBB → Peru + Chile (asserted)'],
  ],
  // Nobody is named, or more than two, or only those who ask.
  ['PBB mendesak kedua negara untuk menahan diri.', []],
  ['Peru, Chile dan Kuba saling serang. PBB mendesak kedua negara menahan diri.', []],
  ['Peru dan Chile mendesak kedua negara menahan diri.', []],
])('%s', (text, expected) => {
  expect(demands(text)).toEqual(expected);
});
