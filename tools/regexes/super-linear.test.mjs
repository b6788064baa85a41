import assert from 'node:assert/strict';
import test from 'node:test';
import { listRegexes } from './list-regexes.mjs';
import { superLinear } from './super-linear.mjs';

const SUPER_LINEAR = [
  /(a+)+$/,
  /^(?:a|b|ab)*c/,
  /\s+$/,
  /(?<!x)\s*:\s*\s$/u,
  /^(?:ab)*(?:ab)*c/,
  /\b(?:mantan|eks)\s[^,.;]*$/iu,
  /[ \u00a0](?:Senin|Jum['’]?at)(?!\p{L}).*$/u,
];
const LINEAR = [
  /(?<!\s)\s+$/,
  /\s+$/y,
  /^\s+/,
  /^[^,]*,/,
  /(?<!\p{L})\p{L}+:/u,
  /(?:ab)+/,
  /\bdi [^,.]{2,40},$/,
];

for (const regex of SUPER_LINEAR)
  test(`${regex} is found super-linear`, () => assert.notEqual(superLinear(regex), null));

for (const regex of LINEAR) test(`${regex} is left alone`, () => assert.equal(superLinear(regex), null));

test('literals and expressions built from data are both listed', async () => {
  const found = await listRegexes();
  const from = (/** @type {string} */ file) => found.filter(({ where }) => where.startsWith(file));
  assert.ok(from('packages/parsing/src/zones/stop-line.ts').length > 0);
  assert.ok(from('packages/indonesian/src/dates/rules/year.ts').length > 0);
  assert.ok(from('packages/tables/src/row-schema.ts').length > 1);
});
