import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayStatement } from '../say-findings.js';

/** The statements of a text of several sentences. */
function said(text: string): string[] {
  const read = { text, findings: extract(articleOfParagraphs(text)) };
  return read.findings.statements.map((one) => sayStatement(read, one));
}

test.each([
  // `Mereka` leaves who speaks the one who spoke before.
  [
    'Rini Astuti mengatakan dua menteri bertemu. Mereka berharap rapat cepat selesai. "Rapat berjalan lancar," ujarnya.',
    'Rini Astuti | states | Rapat berjalan lancar',
  ],
  // A sentence without a verb gives nobody the word.
  [
    'Rini Astuti menjelaskan enam saksi telah diperiksa. Termasuk terlapor Dadan Hidayat. Menurutnya, perkara itu selesai.',
    'Rini Astuti | states | perkara itu selesai',
  ],
  // By whom the suit was brought is not who turns it down.
  ['Hakim menolak gugatan yang diajukan Dadan Hidayat. "Gugatan gugur," ujarnya.', undefined],
  [
    'Seorang wartawan dari media lokal Suara, Philip Calder, mengaku kaget.',
    'Philip Calder | states | kaget',
  ],
  [
    '"Lomba ini bergengsi," kata ketua panitia pelaksana, Danang Agus Yuniarto.',
    'Danang Agus Yuniarto | states | Lomba ini bergengsi',
  ],
  // What is added to a thing is not said.
  ['Intel menggandeng AMD untuk menambahkan unsur grafik pada cip itu.', undefined],
  ['Intel menambahkan cip itu siap dijual.', 'Intel | states | cip itu siap dijual'],
])('%s', (text, expected) => {
  expect(said(text).at(-1)).toEqual(expected);
});
