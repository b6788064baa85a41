import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/usage-error.js';
import { prepareFolder, writeFolder } from '../../src/write/write-folder.js';
import { tempFolder } from '../temp-folder.js';

test('files replace those of the same name, others stay, nothing is left over', () => {
  const folder = tempFolder({ 'a.csv': 'old', 'notes.txt': 'mine' });
  writeFolder(folder, [
    { name: 'a.csv', content: 'new\n' },
    { name: 'b.csv', content: 'é\n' },
  ]);
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv', 'notes.txt']);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('new\n');
  expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('é\n');
});

test('a folder is made, with those above it', () => {
  const folder = join(tempFolder(), 'deep/er');
  prepareFolder(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test('where one file cannot be written, none is replaced', () => {
  const folder = tempFolder({ 'a.csv': 'old' });
  const files = [
    { name: 'a.csv', content: 'new' },
    { name: 'no/such/place.csv', content: '' },
  ];
  expect(() => writeFolder(folder, files)).toThrow(UsageError);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('a file in the place of the folder is named with the remedy', () => {
  const file = join(tempFolder({ out: 'a file' }), 'out');
  expect(() => prepareFolder(file)).toThrow(
    `Cannot write to the output folder ${file}: a file of that name is in the way. Choose another with --out.`,
  );
  expect(() => prepareFolder(join(file, 'tables'))).toThrow('a part of its path is a file, not a folder');
  expect(existsSync(file)).toBe(true);
});
