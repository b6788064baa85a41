import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ZoneKind } from '../../src/index.js';

const folder = join(import.meta.dirname, '..', '..', 'data');
const KINDS: readonly ZoneKind[] = [
  'masthead',
  'published',
  'byline',
  'credit',
  'related',
  'advertisement',
  'pagination',
  'tags',
  'footer',
  'other',
];

interface DataFile {
  readonly source: string;
  readonly entries: readonly Record<string, unknown>[];
}

function readData(name: string): DataFile {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as DataFile;
}

/** Each file, the field that names its entries, and the values its other fields may have. */
const SHAPES: readonly (readonly [string, string, Record<string, (value: unknown) => boolean>])[] = [
  ['stop-lines.json', 'line', { kind: isKind, soft: (value) => value === undefined || value === true }],
  [
    'line-openings.json',
    'opening',
    { kind: isKind, most: (value) => typeof value === 'number' && value >= 0 },
  ],
  [
    'byline-labels.json',
    'label',
    { role: (value) => value === 'author' || value === 'editor' || value === 'none' },
  ],
  ['title-labels.json', 'label', { over: (value) => typeof value === 'boolean' }],
  ['non-persons.json', 'name', {}],
  [
    'published-words.json',
    'word',
    { role: (value) => value === 'label' || value === 'modified' || value === 'part' },
  ],
  ['lost-link-words.json', 'word', {}],
  ['outlet-words.json', 'word', {}],
  ['future-words.json', 'word', {}],
  ['medium-nouns.json', 'noun', {}],
  ['initial-codes.json', 'code', { id: (value) => /^(?:agency|outlet)\/[a-z0-9-]+$/.test(String(value)) }],
  [
    'dated-events.json',
    'event',
    { day: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)), words: isPattern },
  ],
  [
    'issue-codes.json',
    'code',
    { severity: (value) => /^(?:info|warning|error)$/.test(String(value)), message: isText },
  ],
];

describe.each(SHAPES)('%s', (file, key, fields) => {
  const { source, entries } = readData(file);

  it('says where it is from', () => {
    expect(source.length).toBeGreaterThan(20);
  });

  it('names each entry once', () => {
    expect(new Set(entries.map((entry) => entry[key])).size).toBe(entries.length);
  });

  it('has entries of its shape only', () => {
    const wrong = entries.filter(
      (entry) => !isText(entry[key]) || Object.entries(fields).some(([name, test]) => !test(entry[name])),
    );
    expect(wrong).toEqual([]);
  });
});

describe('data written for lower-case comparison', () => {
  const files = [
    'stop-lines.json',
    'line-openings.json',
    'byline-labels.json',
    'non-persons.json',
    'photo-marks.json',
  ];
  it.each(files)('%s is in lower case', (file) => {
    const words = readData(file).entries.map((entry) =>
      String(entry['line'] ?? entry['opening'] ?? entry['label'] ?? entry['name'] ?? entry['mark']),
    );
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});

describe('issue codes', () => {
  it('are all listed where the sources make them', () => {
    const listed = readData('issue-codes.json').entries.map((entry) => entry['code']);
    const made = sources(join(folder, '..', 'src')).flatMap((text) =>
      [...text.matchAll(/makeIssue\(\s*'([a-z-]+)'/g)].map((match) => match[1]),
    );
    expect([...new Set(made)].filter((code) => !listed.includes(code))).toEqual([]);
    expect(made.length).toBeGreaterThan(8);
  });
});

describe('data files', () => {
  it('hold one entry a line', () => {
    const packed = readdirSync(folder).filter(
      (name) => readData(name).entries.length > readFileSync(join(folder, name), 'utf8').split('\n').length,
    );
    expect(packed).toEqual([]);
  });
});

function sources(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

function isKind(value: unknown): boolean {
  return KINDS.some((kind) => kind === value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isPattern(value: unknown): boolean {
  return isText(value) && new RegExp(String(value), 'u').source !== '';
}
