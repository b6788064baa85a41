import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadGold } from '../../src/eval/load-gold.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warta-gold-'));
  mkdirSync(join(folder, 'sentences'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sound = {
  id: 'x-001',
  set: 'dev',
  topic: 'arms',
  trap: false,
  text: 'Hujan.',
  mentions: [],
  statements: [],
  events: [],
};
const write = (...lines: object[]): void =>
  writeFileSync(
    join(folder, 'sentences', 'rain.dev.jsonl'),
    lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );

describe('loadGold', () => {
  it('reads cases sorted by id, and nothing where a folder is missing', () => {
    write({ ...sound, id: 'x-002' }, sound);
    const gold = loadGold(folder);
    expect(gold.sentences.map(({ id }) => id)).toEqual(['x-001', 'x-002']);
    expect(gold.pages).toEqual([]);
  });

  it('names file, line and field of what has another form', () => {
    write(sound, { ...sound, id: 'x-002', set: 'other' });
    expect(() => loadGold(folder)).toThrow(/^rain\.dev\.jsonl, line 2: set: /u);
  });

  it('refuses fields it does not know', () => {
    write({ ...sound, stances: [] });
    expect(() => loadGold(folder)).toThrow('rain.dev.jsonl, line 1');
  });

  it('refuses an id that occurs twice', () => {
    write(sound, sound);
    expect(() => loadGold(folder)).toThrow('x-001');
  });
});
