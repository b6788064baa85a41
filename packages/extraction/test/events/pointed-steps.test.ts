import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent } from '../say-findings.js';

/** The condemnations of a text, and what its denials take up. */
function pointed(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.events
    .filter(({ act, antecedent }) => act === 'condemnation' || antecedent !== null)
    .map((event) => sayEvent({ text, findings }, event));
}

test.each([
  [
    'Jerman mengirim tank ke Ukraina. Langkah itu dikecam Rusia.',
    ['condemnation: Rusia → Jerman (asserted)'],
  ],
  [
    'Jepang dan Peru menggelar latihan. Chad mengecam langkah itu.',
    ['condemnation: Chad → Jepang + Peru (asserted)'],
  ],
  // Not done, or two deeds of two.
  ['Jerman tidak mengirim tank ke Ukraina. Langkah itu dikecam Rusia.', []],
  ['Jerman mengirim tank ke Ukraina dan Polandia mengirim obat ke Mali. Rusia mengecam langkah itu.', []],
  // Troops have two sides, each of whom may deny that they came.
  [
    'AS menuduh Mali mengirim tentara ke Chad. Chad membantah tuduhan itu.',
    ['troop-deployment: Mali → Chad (denied)'],
  ],
])('%s', (text, expected) => {
  expect(pointed(text)).toEqual(expected);
});
