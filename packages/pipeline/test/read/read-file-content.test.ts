import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFileContent } from '../../src/read/read-file-content.js';
import { tempFolder } from '../temp-folder.js';

const sha256 = (data: string) => createHash('sha256').update(data).digest('hex');

const read = (name: string, content: string | Uint8Array) =>
  readFileContent({ path: join(tempFolder({ [name]: content }), name), uri: `pages/${name}` });

const reasons = (content: ReturnType<typeof read>) =>
  content.unread.flatMap(({ uri, issues }) => issues.map(({ code, severity }) => [uri, code, severity]));

test('a text is one page, hashed by its bytes', () => {
  const text = 'Harga Beras Naik\n\nBOGOR - Harga beras naik.\n';
  const { documents, unread } = read('a.txt', text);
  expect(unread).toEqual([]);
  expect(documents).toEqual([
    { page: { text, uri: 'pages/a.txt', zones: [], metadata: [], issues: [] }, sha256: sha256(text) },
  ]);
});

test('HTML is called by the address it states, else by its file', () => {
  const page = (head: string) =>
    `<!doctype html><html><head>${head}</head><body><h1>Harga Beras Naik</h1><p>Bogor - Harga naik.</p></body></html>`;
  const stated = '<link rel="canonical" href="https://www.contoh.id/beras">';
  expect(read('a.html', page(stated)).documents[0]?.page.uri).toBe('https://www.contoh.id/beras');
  expect(read('a.html', page('')).documents[0]?.page.uri).toBe('pages/a.html');
});

test('each record is a page; one without an address is called by file and row', () => {
  const lines = [
    { url: 'https://contoh.id/1', title: 'Satu', text: 'Isi satu.' },
    { title: 'Dua', text: 'Isi dua.' },
  ];
  const { documents, unread } = read('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(unread).toEqual([]);
  expect(documents.map(({ page }) => page.uri)).toEqual(['https://contoh.id/1', 'pages/a.jsonl#2']);
  expect(new Set(documents.map((document) => document.sha256)).size).toBe(2);
});

test('a row that cannot be read is named, the others are pages', () => {
  const content = read(
    'a.jsonl',
    '{"title":"Satu","text":"Isi satu."}\n{"title": broken\n{"text":"Isi tiga."}\n',
  );
  expect(content.documents.map(({ page }) => page.uri)).toEqual(['pages/a.jsonl#1', 'pages/a.jsonl#3']);
  expect(reasons(content)).toEqual([['pages/a.jsonl#2', 'bad-record', 'error']]);
});

test('columns with unusual names are mapped', () => {
  const file = {
    path: join(tempFolder({ 'a.csv': 'no,judul,isi_lengkap\n1,Satu,Isi satu.\n' }), 'a.csv'),
    uri: 'a.csv',
  };
  expect(readFileContent(file, { text: 'isi_lengkap' }).documents[0]?.page.text).toBe('Satu\n\nIsi satu.');
});

test('a picture is no page', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
  const content = read('a.png', png);
  expect(content.documents).toEqual([]);
  expect(reasons(content)).toEqual([['pages/a.png', 'not-text', 'error']]);
});

test('a file without text is no page, and no failure', () => {
  const content = read('a.txt', ' \n\n');
  expect(content.documents).toEqual([]);
  expect(reasons(content)).toEqual([['pages/a.txt', 'empty-file', 'warning']]);
});

test('a file that cannot be read says why', () => {
  const gone = readFileContent({ path: join(tempFolder(), 'gone.txt'), uri: 'gone.txt' });
  expect(gone.documents).toEqual([]);
  expect(gone.unread[0]?.issues[0]?.message).toBe('Cannot read the file: it does not exist.');
  const folder = readFileContent({ path: tempFolder(), uri: 'folder.txt' });
  expect(folder.unread[0]?.issues[0]?.message).toBe('Cannot read the file: it is a folder.');
});
