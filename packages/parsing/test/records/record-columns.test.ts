import { expect, test } from 'vitest';
import { chooseColumns, recordColumns, recordFields, usualField } from '../../src/records/record-columns.js';

test('usual names are known in either language, however they are written', () => {
  expect(usualField('Tanggal Terbit')).toBe('published');
  expect(usualField('isi_berita')).toBe('text');
  expect(usualField('Source URL')).toBe('url');
  expect(usualField('summary')).toBeNull();
});

test('columns are chosen by name, in order of choice', () => {
  const columns = chooseColumns(['Content', 'Judul', 'text', 'id'], {});
  expect([...columns]).toEqual([
    ['title', ['Judul']],
    ['text', ['text', 'Content']],
  ]);
});

test('the mapping wins, also where it names a column that is not there', () => {
  expect(chooseColumns(['text', 'lengkap'], { text: 'lengkap' }).get('text')).toEqual(['lengkap']);
  expect(chooseColumns(['text'], { text: 'lengkap' }).has('text')).toBe(false);
});

test('every usual name is plain, unique and of a known field', () => {
  const names = recordColumns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, field } of recordColumns) {
    expect(name).toMatch(/^[a-z0-9]+(?:_[a-z0-9]+)*$/);
    expect(recordFields).toContain(field);
  }
});
