import fc from 'fast-check';
import { expect, test } from 'vitest';
import data from '../../data/published-words.json' with { type: 'json' };
import { alternatives } from '../../src/alternatives.js';
import { countOtherWords, dateLineWords } from '../../src/published/date-line-words.js';

const WORDS = data.entries.map((entry) => entry.word);
const LISTED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(WORDS)})(?![\\p{L}\\p{N}])`, 'giu');
const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;
const lines = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS, ...WORDS.map((word) => word.toUpperCase())),
      fc.constantFrom('Budi', 'Santoso', 'a', '7', 'é', '漢', '😀', '𝐀'),
      fc.constantFrom(' ', ' ', '\u00a0', '-', '.', "'", '’', ', ', ' | ', ':'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('the words of date lines are those that a pattern of alternatives finds', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const spans = [...line.matchAll(LISTED)].map(({ index, 0: word }) => [index, index + word.length]);
      expect(dateLineWords(line).map(({ start, end }) => [start, end])).toEqual(spans);
      expect(countOtherWords(line)).toBe((line.replace(LISTED, ' ').match(WORD) ?? []).length);
    }),
    { numRuns: 1000 },
  );
});
