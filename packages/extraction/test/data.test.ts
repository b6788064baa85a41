import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIELDS } from './data-fields.js';
import { FILES, FOLDER, load } from './data-file.js';

/** Files whose words stand as they are written inside names. */
const CAPITALISED: ReadonlySet<string> = new Set(['name-heads.json', 'given-names.json', 'degrees.json']);

function wordLists(file: string): string[][] {
  return load(file).entries.map((entry) =>
    Object.values(entry)
      .filter((value): value is string[] => Array.isArray(value))
      .flat(),
  );
}

test('every data file is described here', () => {
  expect(FILES).toEqual(Object.keys(FIELDS).sort());
});

describe.each(FILES)('%s', (file) => {
  test('says its source and holds one entry a line', () => {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
    const { source, entries } = load(file);
    expect(source.length).toBeGreaterThan(40);
    expect(entries.length).toBeGreaterThan(0);
    expect(lines.length).toBe(entries.length + 6);
  });

  test('has entries with the fields it should have, and no others', () => {
    const fields = FIELDS[file] ?? [];
    const needed = fields.filter((field) => !field.endsWith('?'));
    const allowed = new Set(fields.map((field) => field.replace('?', '')));
    for (const entry of load(file).entries) {
      expect(Object.keys(entry)).toEqual(expect.arrayContaining(needed));
      expect(Object.keys(entry).filter((field) => !allowed.has(field))).toEqual([]);
    }
  });

  test('has no word twice in one list', () => {
    const lists = load(file).entries.flatMap((entry) => Object.values(entry).filter(Array.isArray));
    const twice = lists.flatMap((list) => list.filter((word, at) => list.indexOf(word) !== at));
    expect(twice).toEqual([]);
  });

  test('has words without blank ends', () => {
    const words = wordLists(file).flat();
    expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
  });

  test.skipIf(CAPITALISED.has(file))('has words in lower case', () => {
    expect(
      wordLists(file)
        .flat()
        .filter((word) => word !== word.toLowerCase()),
    ).toEqual([]);
  });
});

test.each(FILES.filter((file) => file !== 'frames.json'))('%s names each entry once', (file) => {
  const [name = ''] = FIELDS[file] ?? [];
  const names = load(file).entries.map((entry) => entry[name]);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(FILES.filter((file) => FIELDS[file]?.includes('means')))('%s', (file) => {
  const { source, entries } = load(file);

  test('tells in a phrase what each class means', () => {
    const means = entries.map((entry) => String(entry['means']));
    expect(means.filter(({ length }) => length < 10 || length > 160)).toEqual([]);
  });

  test('explains no class in its source', () => {
    const [name = ''] = FIELDS[file] ?? [];
    expect(
      entries.map((entry) => entry[name]).filter((one) => source.includes(`\`${String(one)}\``)),
    ).toEqual([]);
  });
});
