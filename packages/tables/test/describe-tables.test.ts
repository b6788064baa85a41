import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeTables } from '../src/describe-tables.js';

it('TABLES.md is fresh; `nx run tables:document` writes it anew', () => {
  expect(readFileSync(new URL('../TABLES.md', import.meta.url), 'utf8')).toBe(describeTables());
});
