import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract.js';
import { articleOf } from './article-of.js';
import { articleOfParagraphs } from './article-of-paragraphs.js';

describe('a sentence that is too long', () => {
  const long = `Iran ${'mengirim beras dan '.repeat(250)}jagung.`;

  test('is reported with its span and not read', () => {
    const { mentions, issues } = extract(articleOf(long));
    expect(mentions).toEqual([]);
    expect(issues.map(({ stage, code, severity, span }) => ({ stage, code, severity, span }))).toEqual([
      { stage: 'extract', code: 'long-sentence', severity: 'warning', span: { start: 0, end: long.length } },
    ]);
  });

  test('at the very limit is read', () => {
    const text = `Iran${'.'.repeat(3996)}`;
    expect(text.length).toBe(4000);
    const { mentions, issues } = extract(articleOf(text));
    expect([mentions.length, issues.length]).toEqual([1, 0]);
  });

  test('leaves the sentences around it readable', () => {
    const findings = extract(articleOfParagraphs(`${long}\n\nVietnam mengekspor beras.`));
    expect(findings.mentions.map(({ sentence }) => sentence)).toEqual([1]);
  });
});
