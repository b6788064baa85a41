import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent } from '../say-findings.js';

/** The gifts of arms and goods that a text tells. */
function given(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.events
    .filter(({ act }) => act === 'arms-transfer' || act === 'aid')
    .map((event) => sayEvent({ text, findings }, event));
}

test.each([
  ['Polisi menyita 100 senapan. Muatan itu dikirim Chad ke Peru.', ['arms-transfer: Chad → Peru (asserted)']],
  [
    'Kapal itu membawa amunisi. Kargo tersebut hendak dikirim Chad ke Peru.',
    ['arms-transfer: Chad → Peru (planned)'],
  ],
  ['Polisi menyita 100 senapan. Kiriman itu berasal dari Chad.', ['arms-transfer: Chad →  (asserted)']],
  ['Gudang itu disita. Senjata itu berasal dari Chad.', ['arms-transfer: Chad →  (asserted)']],
  // Other goods, or arms that were not carried.
  ['Kapal itu membawa beras dan senapan. Muatan itu dikirim Chad ke Peru.', []],
  ['Mali menyerang gudang dengan drone. Muatan itu dikirim Chad ke Peru.', []],
  ['Muatan itu dikirim Chad ke Peru.', []],
  // It was fired from there.
  ['Polisi menemukan sebuah rudal. Rudal itu berasal dari Chad.', []],
])('%s', (text, expected) => {
  expect(given(text)).toEqual(expected);
});
