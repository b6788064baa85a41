import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../temp-folder.js';
import { runWarta } from './run-warta.js';

test('help is no failure and names the exit codes', async () => {
  const { code, out, err } = await runWarta('--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Usage: warta');
  expect(out).toContain('Exit codes: 0 done; 1 some page could not be read');
});

test('the help of a command holds examples', async () => {
  expect((await runWarta('build', '--help')).out).toContain('$ warta build seeds --out output');
  expect((await runWarta('explain', '--help')).out).toContain('--from output');
});

test('the version is printed', async () => {
  expect(await runWarta('--version')).toEqual({ code: 0, out: '0.1.0\n', err: '' });
});

test.each([
  [['build', '--out', 'x'], "missing required argument 'paths'"],
  [['build', 'seeds'], "required option '-o, --out <folder>' not specified"],
  [['build', 'seeds', '--out', 'x', '--workers', '0'], 'Give a whole number from 1 to 999.'],
  [['build', 'seeds', '--out', 'x', '--workers', 'many'], 'Give a whole number from 1 to 999.'],
  [['build', 'seeds', '--out', 'x', '--column', 'isi=text'], 'Give field=column; the fields are url, title'],
  [['build', 'seeds', '--out', 'x', '--column', 'text'], 'Give field=column; the fields are url, title'],
  [['biuld'], "unknown command 'biuld'"],
  [['build', 'seeds', '--out', 'x', '--quit'], "unknown option '--quit'"],
  [['explain', '--from', 'x'], "missing required argument 'row id'"],
  [['explain', 'sta_0'], "required option '-f, --from <folder>' not specified"],
  [['build', 'seeds', '--outt', 'x'], "unknown option '--outt'\n(Did you mean --out?)"],
  [['explain', 'sta_0', '--form', 'x'], "unknown option '--form'\n(Did you mean --from?)"],
])('wrong usage %j is told in words', async (args, message) => {
  const { code, out, err } = await runWarta(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err).not.toMatch(/^\s+at /m);
});

test('a path that does not exist', async () => {
  const out = join(tempFolder(), 'tables');
  expect(await runWarta('build', 'no/such/pages', '--out', out)).toEqual({
    code: 2,
    out: '',
    err: 'warta: There is no file or folder no/such/pages: it does not exist. Check the path.\n',
  });
  expect(existsSync(out)).toBe(false);
});

test('a folder without pages', async () => {
  const folder = tempFolder({ 'README.md': '# Notes' });
  const run = await runWarta('build', folder, '--out', join(folder, 'tables'));
  expect(run).toEqual({
    code: 2,
    out: '',
    err: `warta: There are no pages in ${folder}: hidden files, Markdown notes and the output folder ${join(folder, 'tables')} are not read. Give a folder of pages, and another one to --out.\n`,
  });
});

test('an output folder that is a file', async () => {
  const folder = tempFolder({ 'page.txt': 'Harga Beras Naik', tables: 'a file' });
  const out = join(folder, 'tables');
  const { code, err } = await runWarta('build', join(folder, 'page.txt'), '--out', out);
  expect(code).toBe(2);
  expect(err).toBe(
    `warta: Cannot write to the output folder ${out}: a file of that name is in the way. Choose another with --out.\n`,
  );
});

test('tables that are not there', async () => {
  const folder = tempFolder();
  const { code, err } = await runWarta('explain', 'sta_000000000000', '--from', folder);
  expect(code).toBe(2);
  expect(err).toBe(
    `warta: Cannot read ${join(folder, 'articles.csv')}: it does not exist. Give --from a folder that \`warta build\` wrote.\n`,
  );
});
