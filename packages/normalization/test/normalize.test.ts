import { checkReferences, checkRows, formatTable, type Table, type Tables, tables } from '@warta/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../src/article-record.js';
import { normalize } from '../src/normalize.js';
import { directory } from './directory.js';
import { allegation } from './stories.js';
import { story } from './story.js';

function run(records: readonly ArticleRecord[]): Tables {
  return normalize(records, { directory });
}

function bytes(result: Tables): string {
  return tables.map((table) => formatTable(table as Table, result[table.name])).join('\n');
}

describe('normalize', () => {
  it('gives empty tables for no records', () => {
    expect(Object.values(run([])).flat()).toEqual([]);
  });

  it('keeps the contract: types, keys, references', () => {
    const result = run([allegation('outlet/kabar', '2022-11-03').record()]);
    for (const table of tables) expect(checkRows(table, result[table.name])).toEqual([]);
    expect(checkReferences(result)).toEqual([]);
  });

  it('tells statement, speech event and embedded event apart', () => {
    const result = run([allegation('outlet/kabar', '2022-11-03').record()]);
    expect(result.statements.map(({ stance, speaker_id }) => [stance, speaker_id]).sort()).toEqual([
      ['alleges', 'source/org/gedung-putih'],
      ['denies', 'source/country/PRK'],
    ]);
    const events = result.events.map((event) => [
      event.act,
      event.actors,
      event.recipients,
      event.alleged_by,
      event.denied_by,
    ]);
    expect(events.sort()).toEqual([
      ['accusation', ['country/USA'], ['country/PRK'], [], []],
      [
        'arms-transfer',
        ['country/PRK'],
        ['country/RUS'],
        ['source/org/gedung-putih'],
        ['source/country/PRK'],
      ],
    ]);
  });

  it('gives the same bytes whatever the order of records', () => {
    const records = [
      allegation('outlet/kabar', '2022-11-03').record(),
      allegation('outlet/berita', '2022-11-04').record(),
      allegation('outlet/warta', '2023-09-01').record(),
      story({ lines: ['Tidak ada apa-apa.'] }).record(),
    ];
    const expected = bytes(run(records));
    const orders = fc.shuffledSubarray(records, { minLength: records.length });
    fc.assert(
      fc.property(orders, (order) => {
        expect(bytes(run(order))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('cuts every mention, cue and trigger out of the text', () => {
    const result = run([allegation('outlet/kabar', '2022-11-03').record()]);
    const [text] = result.texts;
    for (const mention of result.mentions)
      expect(text?.text.slice(mention.start, mention.end)).toBe(mention.text);
    for (const { start, end, cue } of result.statements) expect(text?.text.slice(start, end)).toContain(cue);
    for (const { start, end, trigger } of result.reports)
      expect(text?.text.slice(start, end)).toContain(trigger);
  });

  it('keeps a copy of a page, and a page that could not be read, as issues', () => {
    const page = story({ lines: ['Halo.'], uri: 'b.txt' }).record();
    const issue = {
      stage: 'read',
      code: 'not-text',
      severity: 'error',
      message: 'It is a picture.',
      span: null,
    } as const;
    const result = normalize([page, { ...page, uri: 'a.txt' }], {
      directory,
      unread: [{ uri: 'c.png', issues: [issue] }],
    });
    expect(result.articles.map(({ uri }) => uri)).toEqual(['a.txt']);
    const rows = result.issues.map(({ code, uri, article_id }) => [code, uri, article_id === null]);
    expect(rows.sort()).toEqual([
      ['not-text', 'c.png', true],
      ['same-bytes', 'b.txt', false],
    ]);
  });

  it('keeps versions of one page apart, with a warning each', () => {
    const versions = ['Halo.', 'Halo lagi.'].map((line) => story({ lines: [line], uri: 'a.txt' }).record());
    const result = run([...versions, story({ lines: ['Lain.'], uri: 'b.txt' }).record()]);
    expect(result.articles.length).toBe(3);
    expect(result.issues.map(({ code, uri }) => [code, uri])).toEqual([
      ['same-address', 'a.txt'],
      ['same-address', 'a.txt'],
    ]);
  });

  it('drops broken findings of one page with an error, and keeps the page', () => {
    const page = story({ lines: ['Rusia diam.'], uri: 'a.txt' });
    page.mention('Rusia', { candidates: ['country/RUS'] });
    const record = page.record();
    const [mention] = record.findings.mentions;
    if (mention === undefined) throw new Error('no mention');
    const findings = { ...record.findings, mentions: [{ ...mention, end: 999 }] };
    const result = run([{ ...record, findings }]);
    expect(result.articles.length).toBe(1);
    expect(result.mentions).toEqual([]);
    expect(result.issues.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'broken-findings',
        'error',
        'Nothing found in this page is kept: mention 0 (rule hand) has the span 0–999, outside the text.',
      ],
    ]);
  });
});
