import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/page.js';
import { type RecordOptions, readRecords } from '../../src/records/read-records.js';
import { recordText } from '../../src/records/record-text.js';

const pages = (input: string | Iterable<string>, options: RecordOptions): Page[] => [
  ...readRecords(input, options),
];
const codes = (page: Page | undefined) => page?.issues.map((issue) => issue.code);

describe('CSV', () => {
  const options: RecordOptions = { format: 'csv' };

  test('title, text and metadata under Indonesian names', () => {
    const [page] = pages(
      'judul,tanggal,penulis,isi,tautan\nHarga Beras Turun,2024-03-05,Budi,Jakarta - Turun.,https://contoh.example/1\n',
      options,
    );
    expect(page).toEqual({
      text: 'Harga Beras Turun\n\nJakarta - Turun.',
      uri: 'https://contoh.example/1',
      zones: [{ kind: 'title', rule: 'record-title', start: 0, end: 17 }],
      metadata: [
        { field: 'title', value: 'Harga Beras Turun', basis: 'record', origin: 'column judul' },
        { field: 'published', value: '2024-03-05', basis: 'record', origin: 'column tanggal' },
        { field: 'author', value: 'Budi', basis: 'record', origin: 'column penulis' },
        { field: 'domain', value: 'https://contoh.example/1', basis: 'record', origin: 'column tautan' },
      ],
      issues: [],
    });
  });

  test.each([
    ['semicolons', 'title;text\nA;"x;y"\n'],
    ['tabulators', 'title\ttext\nA\tx;y\n'],
    ['bars', 'title|text\nA|x;y\n'],
    ['carriage returns', 'title,text\r\nA,x;y\r\n'],
    ['a byte order mark and quoted names', '\ufeff"title","text"\n"A","x;y"\n'],
  ])('%s', (_name, source) => {
    expect(pages(source, options).map((page) => page.text)).toEqual(['A\n\nx;y']);
  });

  test('quoted cells hold separators, quotation marks and paragraphs', () => {
    const [page] = pages('title,text\nJudul,"Satu, ""dua"".\n\nTiga."\n', options);
    expect(page?.text).toBe('Judul\n\nSatu, "dua".\n\nTiga.');
  });

  test('pieces cut anywhere give the same pages', () => {
    const source = 'title,text\n"A, b","Satu ""dua"".\nTiga"\nC,D\n';
    const whole = pages(source, options);
    for (let at = 0; at <= source.length; at++) {
      expect(pages([source.slice(0, at), source.slice(at)], options)).toEqual(whole);
    }
  });

  test('a row without text says so, and the next is read', () => {
    const [empty, full] = pages('judul,isi\nA,\nB,Ya.\n', options);
    expect(codes(empty)).toEqual(['record-without-text']);
    expect(empty?.issues[0]?.message).toContain('Row 1');
    expect(full?.text).toBe('B\n\nYa.');
  });

  test('a row with too many cells is doubtful', () => {
    const [page] = pages('judul,isi\nA,Ya, benar\n', options);
    expect(codes(page)).toEqual(['ragged-record']);
    expect(page?.issues[0]?.message).toContain('3 cells for 2 columns');
  });

  test('a cell whose quotation never ends is doubtful', () => {
    expect(codes(pages('judul,isi\nA,"Ya\nB,Tidak\n', options)[0])).toContain('ragged-record');
  });

  test('the mapping names the text', () => {
    const mapped = pages('nomor,lengkap\n1,Ya.\n', { format: 'csv', mapping: { text: 'lengkap' } });
    expect(mapped[0]?.text).toBe('Ya.');
    expect(codes(pages('nomor,lengkap\n1,Ya.\n', options)[0])).toEqual(['record-without-text']);
  });
});

describe('JSON', () => {
  test('one object on a line; empty lines are passed over, but counted', () => {
    const found = pages('{"text":"Satu."}\n\n{"text":\n{"text":"Dua."}', { format: 'jsonl' });
    expect(found.map((page) => page.text)).toEqual(['Satu.', '', 'Dua.']);
    expect(found[1]?.issues).toMatchObject([
      { code: 'bad-record', message: expect.stringContaining('Row 3') },
    ]);
  });

  test('a line that is no object is a bad record', () => {
    expect(codes(pages('["a"]\n', { format: 'jsonl' })[0])).toEqual(['bad-record']);
  });

  test.each([
    ['a list', '[{"text":"Satu."},{"text":"Dua."}]', ['Satu.', 'Dua.']],
    ['an object with a list', '{"status":"ok","articles":[{"content":"Satu."}]}', ['Satu.']],
    ['one object', '{"title":"A","content":"Satu.","authors":[{"name":"Budi"}]}', ['A\n\nSatu.']],
  ])('%s', (_name, source, texts) => {
    expect(pages(source, { format: 'json' }).map((page) => page.text)).toEqual(texts);
  });

  test('names come as a text, a list or objects', () => {
    const authors = (author: unknown) =>
      pages(JSON.stringify({ text: 'Ya.', author }), { format: 'jsonl' })[0]?.metadata[0]?.value;
    expect(authors('Budi')).toBe('Budi');
    expect(authors(['Budi', 'Siti'])).toBe('Budi; Siti');
    expect(authors([{ name: 'Budi' }])).toBe('Budi');
  });

  test('a source that is a host is a domain, one that is a name an outlet', () => {
    const field = (source: string) =>
      pages(JSON.stringify({ text: 'Ya.', source }), { format: 'jsonl' })[0]?.metadata[0]?.field;
    expect(field('contoh.example')).toBe('domain');
    expect(field('Warta Contoh')).toBe('outlet');
  });

  test('tokens in sentences in paragraphs are joined', () => {
    const record = {
      paragraphs: [
        [
          ['Harga', 'turun', '.'],
          ['"', 'Ya', '.', '"'],
        ],
        [['Selesai', '.']],
      ],
    };
    expect(pages(JSON.stringify(record), { format: 'jsonl' })[0]?.text).toBe(
      'Harga turun. "Ya."\n\nSelesai.',
    );
  });

  test('a text with markup is read as HTML', () => {
    const record = {
      title: 'Harga Beras Turun',
      content: '<p>Harga turun &amp; stok naik.</p><p>Ya, kata Budi.</p>',
    };
    expect(pages(JSON.stringify(record), { format: 'jsonl' })[0]?.text).toBe(
      'Harga Beras Turun\n\nHarga turun & stok naik.\n\nYa, kata Budi.',
    );
  });

  test('a title that the text begins with is not repeated', () => {
    const record = { title: 'Harga Beras Turun', text: 'HARGA BERAS TURUN\n\nJakarta - Turun.' };
    expect(pages(JSON.stringify(record), { format: 'jsonl' })[0]?.text).toBe(record.text);
  });

  test('half a pair of surrogates is marked', () => {
    const [page] = pages('{"text":"a\\ud800b"}', { format: 'jsonl' });
    expect(page?.text).toBe('a\ufffdb');
    expect(codes(page)).toEqual(['lone-surrogate']);
  });
});

test.each([
  ['Ya.', 'Ya.'],
  [['Paragraf satu.', 'Paragraf dua.'], 'Paragraf satu.\n\nParagraf dua.'],
  [[['Kalimat satu.', 'Kalimat dua.'], ['Tiga kata lagi.']], 'Kalimat satu. Kalimat dua.\n\nTiga kata lagi.'],
  [['Harga', 'turun', '.'], 'Harga turun.'],
  [
    [
      ['Harga', 'turun', '.'],
      ['Ya', '.'],
    ],
    'Harga turun.\n\nYa.',
  ],
  [[], null],
  [{}, null],
  [[1, 2], null],
  [null, null],
])('recordText %j', (value, text) => {
  expect(recordText(value)).toBe(text);
});

test('no input makes a reader of records throw, and zones are in bounds', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('csv', 'json', 'jsonl'), (source, format) => {
      for (const page of readRecords(`title,text\n${source}`, { format })) {
        for (const zone of page.zones) expect(zone.end).toBeLessThanOrEqual(page.text.length);
      }
    }),
  );
});
