import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../data/', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe.each(files)('data/%s', (name) => {
  const raw = readFileSync(`${FOLDER}${name}`, 'utf8');
  const data: { source: string; entries: unknown[] } = JSON.parse(raw);

  it('says where it is from', () => {
    expect(data.source.length).toBeGreaterThan(20);
  });

  it('holds one entry a line, none twice', () => {
    const lines = raw.split('\n').filter((line) => /^ {4}\S/.test(line));
    expect(lines.length).toBe(data.entries.length);
    const entries = data.entries.map((entry) => JSON.stringify(entry));
    expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
  });
});
