import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const HOME = new URL('../', import.meta.url);
const README = readFileSync(new URL('README.md', HOME), 'utf8');

/** The rows of the table below a heading, as lists of what stands between backticks in each cell. */
function rowsOf(heading: string): string[][][] {
  const part = README.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = part.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| folder'));
  return rows.map((row) =>
    row.split(' | ').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, one]) => one ?? '')),
  );
}

/** `src/events/active`, and `passive` beside it. */
function foldersOf([first = '', ...beside]: readonly string[]): string[] {
  return [first, ...beside.map((name) => first.replace(/[^/]+$/u, name))];
}

function foldersIn(folder: string): string[] {
  const inside = readdirSync(new URL(folder, HOME), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  return inside.flatMap(({ name }) => [`${folder}/${name}`, ...foldersIn(`${folder}/${name}`)]);
}

const places = rowsOf('Where to find what').map((cells) => ({
  folders: foldersOf(cells[0] ?? []),
  files: cells.at(-1) ?? [],
}));

test('every folder of the source stands in the map', () => {
  expect(places.flatMap(({ folders }) => folders).sort()).toEqual(foldersIn('src').sort());
});

test.each(places)('what to read first in $folders is there', ({ folders, files }) => {
  const isThere = (file: string): boolean =>
    folders.some((folder) => existsSync(new URL(`${folder}/${file}`, HOME)));
  expect(files.filter((file) => !isThere(file))).toEqual([]);
});

test('every file of words stands in the table', () => {
  const files = readdirSync(new URL('data', HOME)).filter((file) => !file.startsWith('tagger-'));
  expect(files.filter((file) => !README.includes(`\`${file}\``))).toEqual([]);
});
