import { describe, expect, test } from 'vitest';
import { reconcile } from '../src/metadata-hints.js';
import type { MetadataField, MetadataHint } from '../src/page.js';

const hint = (field: MetadataField, value: string, origin: string): MetadataHint => ({
  field,
  value,
  basis: 'metadata',
  origin,
});
const day = (edtf: string) => ({ edtf, from: edtf, to: edtf, precision: 'day' });

describe('reconcile', () => {
  test('nothing stated is nothing found', () => {
    expect(reconcile([])).toEqual({
      title: null,
      published: null,
      modified: null,
      authors: [],
      editors: [],
      outlet: null,
      domain: null,
      language: null,
      issues: [],
    });
  });

  test('the first day wins and a later one that differs is an issue', () => {
    const result = reconcile([
      hint('published', '2024-03-05T09:00:00+07:00', 'json-ld datePublished'),
      hint('published', '2024-03-06T09:00:00+07:00', 'meta article:published_time'),
    ]);
    expect(result.published?.value).toEqual(day('2024-03-05'));
    expect(result.issues).toMatchObject([
      {
        code: 'disagreeing-dates',
        severity: 'warning',
        message: expect.stringContaining('meta article:published_time 2024-03-06'),
      },
    ]);
  });

  test('a clock in a column of its own is no doubt', () => {
    const result = reconcile([
      hint('published', '06 Jun 2025', 'column date'),
      hint('published', '21:02', 'column time'),
    ]);
    expect(result.published?.value).toEqual(day('2025-06-06'));
    expect(result.issues).toEqual([]);
  });

  test('the day of a change is approximate, and gives way to another', () => {
    const changed = hint('published', 'Diperbarui 18 Jun 2025, 14:04 WIB', 'column tanggal');
    expect(reconcile([changed]).published?.value.edtf).toBe('2025-06-18~');
    const both = reconcile([changed, hint('published', '17 Jun 2025', 'column tayang')]);
    expect(both.published?.value.edtf).toBe('2025-06-17');
    expect(both.issues).toEqual([]);
  });

  test('the same moment in two zones is no disagreement', () => {
    const result = reconcile([
      hint('published', '2024-03-05T01:00:00+07:00', 'json-ld datePublished'),
      hint('published', '2024-03-04T18:00:00Z', 'meta article:published_time'),
    ]);
    expect(result.published?.value).toEqual(day('2024-03-05'));
    expect(result.issues).toEqual([]);
  });

  test('a local clock written as UTC is local', () => {
    const result = reconcile([
      hint('published', '2024-03-05T21:00:00Z', 'json-ld datePublished'),
      hint('published', '2024-03-05T21:00:00+07:00', 'meta article:published_time'),
    ]);
    expect(result.published?.value).toEqual(day('2024-03-05'));
    expect(result.issues).toEqual([]);
  });

  test('a day that is none is passed over and reported', () => {
    const result = reconcile([
      hint('published', '0000-00-00', 'meta date'),
      hint('published', '2024-03-05', 'time'),
    ]);
    expect(result.published?.value).toEqual(day('2024-03-05'));
    expect(result.issues.map((issue) => issue.code)).toEqual(['unreadable-date']);
  });

  test('a page changed before it was published is doubtful', () => {
    const result = reconcile([
      hint('published', '2024-03-05', 'json-ld datePublished'),
      hint('modified', '2024-03-01', 'json-ld dateModified'),
    ]);
    expect(result.published?.value).toEqual(day('2024-03-05'));
    expect(result.modified?.value).toEqual(day('2024-03-01'));
    expect(result.issues.map((issue) => issue.code)).toEqual(['modified-before-published']);
  });

  test('titles lose the name of the site, and disagree only where they differ', () => {
    const agreeing = reconcile([
      hint('title', 'Harga Beras Turun', 'json-ld headline'),
      hint('title', 'Harga Beras Turun - Warta Contoh', 'title'),
      hint('outlet', 'Warta Contoh', 'meta og:site_name'),
    ]);
    expect(agreeing.title?.value).toBe('Harga Beras Turun');
    expect(agreeing.issues).toEqual([]);
    const differing = reconcile([
      hint('title', 'Harga Beras Turun', 'json-ld headline'),
      hint('title', 'Pedagang Senang Sekali', 'meta og:title'),
    ]);
    expect(differing.title?.value).toBe('Harga Beras Turun');
    expect(differing.issues.map((issue) => issue.code)).toEqual(['disagreeing-titles']);
  });

  test('authors are those of the most trusted statement that names persons', () => {
    const result = reconcile([
      hint('author', 'Redaksi', 'json-ld author'),
      hint('author', 'Budi Santoso', 'meta content_author'),
      hint('author', 'Siti Aminah', 'meta content_author'),
      hint('author', 'budi', 'meta author'),
      hint('editor', 'Andi Wijaya', 'meta content_editor'),
    ]);
    expect(result.authors.map((author) => author.value)).toEqual(['Budi Santoso', 'Siti Aminah']);
    expect(result.editors.map((editor) => editor.value)).toEqual(['Andi Wijaya']);
  });

  test('outlet, host and language', () => {
    const result = reconcile([
      hint('outlet', 'Warta Contoh', 'json-ld publisher'),
      hint('domain', 'https://www.wartacontoh.example/a', 'link canonical'),
      hint('language', 'id_ID', 'meta og:locale'),
    ]);
    expect([result.outlet?.value, result.domain?.value, result.language?.value]).toEqual([
      'Warta Contoh',
      'wartacontoh.example',
      'id',
    ]);
    expect(result.outlet).toMatchObject({ span: null, basis: 'metadata' });
  });
});
