import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DATE_RULES } from '../../src/dates/date-rules.js';
import { readDateTable, TABLE_FILES } from './date-table.js';

const RULES_FOLDER = fileURLToPath(new URL('../../src/dates/rules/', import.meta.url));
const files = readdirSync(RULES_FOLDER).map((name) => name.replace('.ts', ''));
const names = DATE_RULES.map(({ name }) => name);
const cases = readDateTable();

describe('date rules', () => {
  it('are all registered under the name of their file', () => {
    expect([...names].sort()).toEqual([...files].sort());
  });

  it('have no name twice', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('all have a table', () => {
    expect(TABLE_FILES.filter((file) => file !== 'none')).toEqual([...names].sort());
  });

  it.each(names)('%s has a positive and a negative example', (name) => {
    const own = cases.filter(({ file }) => file === name);
    const positive = own.filter(({ expected }) => expected.some(({ rule }) => rule === name));
    expect(positive.length).toBeGreaterThan(0);
    expect(own.length).toBeGreaterThan(positive.length);
  });

  it.each(DATE_RULES)('$name is sticky, so that it reads only at its trigger', ({ pattern }) => {
    expect(pattern.sticky).toBe(true);
  });

  it.each(files)('%s exports one rule', (file) => {
    const source = readFileSync(`${RULES_FOLDER}${file}.ts`, 'utf8');
    expect(source.match(/: DateRule = \{/g)).toHaveLength(1);
  });
});
