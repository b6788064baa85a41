import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatCountries } from '../tools/generate-countries.mjs';

it('makes the committed countries again', () => {
  expect(formatCountries()).toBe(readFileSync(new URL('../data/countries.json', import.meta.url), 'utf8'));
});
