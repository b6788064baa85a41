import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';

/** Who speaks by the last tag. */
function lastSpeaker(text: string): string {
  const article = articleOfParagraphs(text);
  const { statements, mentions } = extract(article);
  const speaker = statements.at(-1)?.speaker;
  if (speaker?.kind !== 'mention') return 'nobody';
  const { start, end } = mentions[speaker.mention] ?? { start: 0, end: 0 };
  return article.text.slice(start, end);
}

const SAID = '"Berkas sudah lengkap," kata Jaksa Agung Budi Santoso.';

test.each([
  ['Andi Wijaya diduga menerima uang.', 'Budi Santoso'],
  ['Andi Wijaya dijerat pasal suap.', 'Budi Santoso'],
  // Whoever does something, or is met, is the one who speaks next.
  ['Andi Wijaya meminta maaf.', 'Andi Wijaya'],
  ['Andi Wijaya ditemui di Jakarta.', 'Andi Wijaya'],
])('%s', (before, expected) => {
  expect(lastSpeaker(`${SAID} ${before} "Itu benar," katanya.`)).toBe(expected);
});
