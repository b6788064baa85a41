import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listInputs } from '../../src/read/list-inputs.js';
import { UsageError } from '../../src/usage-error.js';
import { tempFolder } from '../temp-folder.js';

const uris = (paths: readonly string[], excluded: string | null = null) =>
  listInputs(paths, excluded).map((file) => file.uri);

test('a folder is searched to any depth, in the order of code units', () => {
  const folder = tempFolder({ 'b.txt': '', 'a/z.html': '', 'a/B.txt': '', 'c.jsonl': '' });
  expect(uris([folder])).toEqual(['a/B.txt', 'a/z.html', 'b.txt', 'c.jsonl']);
});

test('hidden files and Markdown notes in a folder are no pages, but a note that is named is', () => {
  const folder = tempFolder({ 'a.txt': '', '.DS_Store': '', '.git/HEAD': '', 'README.md': '' });
  expect(uris([folder])).toEqual(['a.txt']);
  expect(uris([join(folder, 'README.md')])).toEqual(['README.md']);
});

test('names of several things are relative to the folder that holds them all', () => {
  const folder = tempFolder({ 'kompas/1.txt': '', 'tempo/2023/1.txt': '', 'tempo/2023/2.txt': '' });
  const paths = [join(folder, 'tempo/2023/1.txt'), join(folder, 'kompas')];
  expect(uris(paths)).toEqual(['kompas/1.txt', 'tempo/2023/1.txt']);
  expect(uris([...paths].reverse())).toEqual(uris(paths));
});

test('a file that is given twice is listed once', () => {
  const folder = tempFolder({ 'a.txt': '' });
  expect(uris([folder, join(folder, 'a.txt'), folder])).toEqual(['a.txt']);
});

test('the output folder is left out, a folder whose name begins alike is not', () => {
  const folder = tempFolder({ 'a.txt': '', 'out/articles.csv': '', 'out2/b.txt': '' });
  expect(uris([folder], join(folder, 'out'))).toEqual(['a.txt', 'out2/b.txt']);
});

test('a link back to a folder above ends, and a link that leads nowhere is listed', () => {
  const folder = tempFolder({ 'a/1.txt': '' });
  symlinkSync(folder, join(folder, 'a/up'));
  symlinkSync(join(folder, 'gone'), join(folder, 'b.txt'));
  expect(uris([folder])).toEqual(['a/1.txt', 'b.txt']);
});

test('a path that does not exist is a mistake of the user', () => {
  expect(() => listInputs(['no/such/folder'], null)).toThrow(UsageError);
  expect(() => listInputs(['no/such/folder'], null)).toThrow(
    'There is no file or folder no/such/folder: it does not exist. Check the path.',
  );
});

test('a path through a file is a mistake of the user, and an output folder there leaves nothing out', () => {
  const folder = tempFolder({ 'a.txt': '' });
  const path = join(folder, 'a.txt/b');
  expect(() => listInputs([path], null)).toThrow('a part of its path is a file, not a folder');
  expect(uris([folder], path)).toEqual(['a.txt']);
});
