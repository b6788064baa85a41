import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIssue, readIssueCodes } from '../src/read-issue.js';

const root = join(import.meta.dirname, '..', 'src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, name), 'utf8'));

test('every listed code is raised somewhere, and listed once', () => {
  const codes = readIssueCodes.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const unused = codes.filter((code) => !sources.some((source) => source.includes(`'${code}'`)));
  expect(unused).toEqual([]);
});

test('a code that is not listed is an error of ours', () => {
  expect(() => readIssue('no-such-code', 'x')).toThrow(RangeError);
  expect(readIssue('mojibake', 'x')).toEqual({
    stage: 'read',
    code: 'mojibake',
    severity: 'warning',
    message: 'x',
    span: null,
  });
});
