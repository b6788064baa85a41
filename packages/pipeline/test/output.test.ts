import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTables } from '../src/explain/read-tables.js';

// The tables as they are committed: every span must hold what its row says.
const tables = readTables(fileURLToPath(new URL('../../../output', import.meta.url)));
const texts = new Map(tables.texts.map((row) => [row.article_id, row.text]));

interface Placed {
  readonly article_id: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** The words of a span; null where a row has none. Fails where a span is half given or runs out of its text. */
function wordsOf({ article_id, start, end }: Placed): string | null {
  expect(start === null).toBe(end === null);
  if (start === null || end === null) return null;
  const text = texts.get(article_id ?? '') ?? '';
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
  return text.slice(start, end);
}

const trimmed = (words: string | null): string => {
  const text = words ?? '';
  expect(text).not.toBe('');
  expect(text).toBe(text.trim());
  return text;
};

test('there is something to prove', () => {
  expect(tables.articles.length).toBe(5);
  for (const name of ['mentions', 'statements', 'reports', 'citations'] as const) {
    expect(tables[name].length, name).toBeGreaterThan(0);
  }
});

test('every article has its text, and as many characters as it says', () => {
  for (const row of tables.articles) expect(texts.get(row.article_id)?.length).toBe(row.characters);
  expect(texts.size).toBe(tables.articles.length);
});

test('the span of a mention is its text', () => {
  for (const row of tables.mentions) expect(wordsOf(row), row.mention_id).toBe(row.text);
});

test('the span of a citation holds words; its cue stands in the article', () => {
  for (const row of tables.citations) {
    if (row.start !== null) trimmed(wordsOf(row));
    if (row.cue !== null) expect(texts.get(row.article_id), row.citation_id).toContain(row.cue);
  }
});

describe('statements', () => {
  test('the span holds the cue', () => {
    for (const row of tables.statements) expect(trimmed(wordsOf(row)), row.statement_id).toContain(row.cue);
  });

  test('what is said lies within the span and is not empty', () => {
    for (const row of tables.statements) {
      const content = { article_id: row.article_id, start: row.content_start, end: row.content_end };
      const words = wordsOf(content);
      if (words === null) continue;
      trimmed(words);
      expect(row.content_start, row.statement_id).toBeGreaterThanOrEqual(row.start);
      expect(row.content_end, row.statement_id).toBeLessThanOrEqual(row.end);
    }
  });
});

test('the span of a report holds its trigger', () => {
  for (const row of tables.reports) expect(trimmed(wordsOf(row)), row.report_id).toContain(row.trigger);
});

test('a report and the statement it rests on stand in one article', () => {
  const articleOf = new Map(tables.statements.map((row) => [row.statement_id, row.article_id]));
  for (const row of tables.reports) {
    if (row.statement_id !== null) expect(articleOf.get(row.statement_id)).toBe(row.article_id);
  }
});

test('the span of an issue lies in its article', () => {
  for (const row of tables.issues) wordsOf(row);
});
