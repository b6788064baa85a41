import { expect, test } from 'vitest';
import { markSpan } from '../../src/explain/mark-span.js';

const text = 'Judul berita\n\nAndi datang. Siti pulang ke Bogor. Budi diam.\nTamat.';
const mark = (words: string) => {
  const start = text.indexOf(words);
  return markSpan(text, { start, end: start + words.length });
};

test('a span is shown in its sentence', () => {
  expect(mark('pulang')).toBe('Siti [[pulang]] ke Bogor.');
});

test('a span over two sentences shows both', () => {
  expect(mark('datang. Siti')).toBe('Andi [[datang. Siti]] pulang ke Bogor.');
});

test('the first and the last words of a text', () => {
  expect(mark('Judul')).toBe('[[Judul]] berita');
  expect(mark('Tamat.')).toBe('[[Tamat.]]');
});

test('a whole line', () => {
  expect(mark('Judul berita')).toBe('[[Judul berita]]');
});

test('a sentence that runs on is cut off on both sides', () => {
  const long = `${'a '.repeat(1000)}inti ${'b '.repeat(1000)}`;
  const start = long.indexOf('inti');
  const shown = markSpan(long, { start, end: start + 4 });
  expect(shown).toHaveLength(600 + '[[inti]]'.length + 600 + 2);
  expect(shown).toMatch(/^…a .*\[\[inti\]\].*b…$|^… .*\[\[inti\]\].* …$/);
});
