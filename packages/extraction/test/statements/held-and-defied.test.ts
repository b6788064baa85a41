import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayStatement } from '../say-findings.js';
import { allEvents } from '../told-events.js';

function said(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

test.each([
  // What who denies does all the same is not denied.
  ['Ghana membantah tuduhan itu, tetapi kemudian mengirim drone ke Mali.', ['Ghana | denies | tuduhan itu']],
  [
    'Ghana membantah mengirim rudal tetapi tetap mengirim drone ke Mali.',
    ['Ghana | denies | mengirim rudal'],
  ],
  [
    'Ghana membantah tidak hanya mengirim rudal, tetapi juga mengirim drone ke Mali.',
    ['Ghana | denies | tidak hanya mengirim rudal, tetapi juga mengirim drone ke Mali'],
  ],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  // Whom `-nya` takes up: the only one named besides who speaks.
  [
    'Ghana marah setelah Togo menuduhnya memasok amunisi ke Mali.',
    ['accusation: Togo → Ghana (asserted)', 'arms-transfer: Ghana → Mali (alleged)'],
  ],
  [
    'Ghana bertemu Benin setelah Togo menuduhnya memasok amunisi ke Mali.',
    ['meeting: Ghana + Benin →  (asserted)'],
  ],
  [
    'Ghana memanggil duta besar Togo yang menuduhnya mempersenjatai Mali.',
    ['accusation: Togo → Ghana (asserted)', 'arms-transfer: Ghana → Mali (alleged)'],
  ],
])('%s', (text, expected) => {
  expect(allEvents(text)).toEqual(expected);
});
