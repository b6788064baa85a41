import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readTables } from '../../src/explain/read-tables.js';
import { tempFolder } from '../temp-folder.js';
import { runWarta } from './run-warta.js';

const text = (title: string) =>
  `${title}\n\nKompas.com - 17/10/2023, 23:38 WIB\n\nBOGOR, KOMPAS.com - Wali Kota Bogor mengatakan harga beras naik.\n`;

const html =
  '<!doctype html><html><head><title>Harga Cabai Turun</title></head><body><h1>Harga Cabai Turun</h1><p>BANDUNG - Harga cabai turun.</p></body></html>';

const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test('a folder of texts, HTML and records becomes tables', async () => {
  const folder = tempFolder({
    'a/satu.txt': text('Harga Beras di Bogor Naik Lagi'),
    'b/dua.html': html,
    'c/tiga.jsonl': '{"title":"Harga Gula Naik","text":"SOLO - Harga gula naik."}\n',
  });
  const out = join(folder, 'tables');
  const { code, err, out: summary } = await runWarta('build', folder, '--out', out);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(summary).toMatch(
    /^3 files read: 3 articles, \d+ statements?, \d+ events?, \d+ issues?\. Tables are in /,
  );
  const { articles } = readTables(out);
  expect(articles.map((row) => row.uri).sort()).toEqual(['a/satu.txt', 'b/dua.html', 'c/tiga.jsonl#1']);
  expect(articles.map((row) => row.title).sort()).toEqual([
    'Harga Beras di Bogor Naik Lagi',
    'Harga Cabai Turun',
    'Harga Gula Naik',
  ]);
});

test('pages that cannot be read are named, and everything else is written', async () => {
  const folder = tempFolder({
    'satu.txt': text('Harga Beras di Bogor Naik Lagi'),
    'gambar.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    'kosong.txt': '',
  });
  symlinkSync(join(folder, 'gone'), join(folder, 'hilang.txt'));
  const out = join(folder, 'tables');
  const { code, err } = await runWarta('build', folder, '--out', out, '--quiet');
  expect(code).toBe(1);
  expect(err.split('\n')).toEqual([
    'warta: gambar.png: The bytes are a PNG picture; give a text, HTML, JSON or CSV file.',
    'warta: hilang.txt: Cannot read the file: it does not exist.',
    '',
  ]);
  const { articles, issues } = readTables(out);
  expect(articles.map((row) => row.uri)).toEqual(['satu.txt']);
  expect(
    issues
      .filter((row) => row.article_id === null)
      .map((row) => [row.uri, row.code])
      .sort(),
  ).toEqual([
    ['gambar.png', 'not-text'],
    ['hilang.txt', 'unreadable-file'],
    ['kosong.txt', 'empty-file'],
  ]);
});

test('an empty file alone is no failure', async () => {
  const folder = tempFolder({ 'kosong.txt': '\n' });
  const { code, err } = await runWarta('build', folder, '--out', join(folder, 'tables'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('quiet says nothing', async () => {
  const folder = tempFolder({ 'satu.txt': text('Harga Beras di Bogor Naik Lagi') });
  expect(await runWarta('build', folder, '--out', join(folder, 'tables'), '-q')).toEqual({
    code: 0,
    out: '',
    err: '',
  });
});

test('the order of the paths makes no difference, and the tables of an earlier run are no pages', async () => {
  const folder = tempFolder({
    'a/satu.txt': text('Harga Beras di Bogor Naik Lagi'),
    'b/dua.txt': text('Harga Gula Naik'),
  });
  const [a, b, out] = [join(folder, 'a'), join(folder, 'b'), join(folder, 'tables')];
  await runWarta('build', a, b, '--out', out);
  const first = bytesOf(out);
  await runWarta('build', b, a, '--out', out);
  expect(bytesOf(out)).toEqual(first);
  await runWarta('build', folder, '--out', out);
  expect(bytesOf(out)).toEqual(first);
});

test('one worker and several give the same bytes', () => {
  const page = (at: number) => [`${at % 7}/${at}.txt`, text(`Harga Beras di Bogor Naik ${at} Persen`)];
  const folder = tempFolder(Object.fromEntries(Array.from({ length: 300 }, (_, at) => page(at))));
  const [alone, shared] = [tempFolder(), tempFolder()];
  const command = fileURLToPath(new URL('../../bin/warta.mjs', import.meta.url));
  const run = (out: string, workers: string) =>
    spawnSync(process.execPath, [command, 'build', folder, '--out', out, '--workers', workers], {
      encoding: 'utf8',
    });
  expect(run(alone, '1')).toMatchObject({ status: 0, stderr: '' });
  expect(run(shared, '3')).toMatchObject({ status: 0, stderr: '' });
  expect(readTables(shared).articles).toHaveLength(300);
  expect(bytesOf(shared)).toEqual(bytesOf(alone));
}, 60_000);
