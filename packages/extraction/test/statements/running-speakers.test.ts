import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayStatement } from '../say-findings.js';

function said(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

test.each([
  // Who speaks inside a quotation is told of by whoever is quoted.
  [
    'Andi Wijaya mengatakan rapat itu lancar. "Semua pihak berharap jalan itu dibuka," katanya.',
    [
      'Andi Wijaya | states | rapat itu lancar',
      'anonymous: Semua pihak | states | jalan itu dibuka',
      'Andi Wijaya | states | Semua pihak berharap jalan itu dibuka',
    ],
  ],
  // Behind the closing mark nothing is said.
  [
    '"Jalan itu sudah dicatat oleh guru," kata Andi Wijaya.',
    ['Andi Wijaya | states | Jalan itu sudah dicatat oleh guru'],
  ],
  // What is supposed or seen to is not said.
  ['Tidak aneh bila PBB mengumumkan jalan itu dibuka.', []],
  [
    'Andi Wijaya menyampaikan kalau PBB mengumumkan jalan itu dibuka.',
    ['Andi Wijaya | states | PBB mengumumkan jalan itu dibuka', 'PBB | states | jalan itu dibuka'],
  ],
  ['PBB mengawasi hal itu untuk memastikan tidak ada penyimpangan.', []],
  ['PBB memastikan tidak ada penyimpangan.', ['PBB | states | tidak ada penyimpangan']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
