import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';

const ANSWER = 'Iran mengirim drone ke Rusia.';

test.each([
  // Answers are not told by the outlet.
  ['Berikut petikan wawancara dengan Budi.\n\nApa yang terjadi?', 'Siapa lagi?', 'alleged'],
  // One question is the outlet's own, and so is what it tells where nobody is interviewed.
  ['Berikut petikan wawancara dengan Budi.\n\nApa yang terjadi?', 'Hujan turun.', 'asserted'],
  ['Berita pekan ini.\n\nApa yang terjadi?', 'Siapa lagi?', 'asserted'],
])('%s … %s', (question, other, status) => {
  const article = articleOfParagraphs(`${question}\n\n${ANSWER}\n\n${other}\n\nTidak ada.`);
  expect(extract(article).events.map((event) => event.status)).toEqual([status]);
});
