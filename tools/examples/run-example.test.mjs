import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runExample } from './run-example.mjs';

const names = { double: (/** @type {number} */ n) => n * 2, pair: () => ({ a: 1, b: [2, 3] }) };

for (const right of [
  'double(2) // 4',
  'double(2); // → 4',
  'pair()\n// { a: 1, b: [2, 3] }',
  'pair()\n// { a: 1,\n//   b: […] }',
  'pair() // { a: 1, … }',
  'double(2) // 4, twice',
  'new Set([1]) // Set { 1 }',
  'const n = double(2);\ndouble(n) // 8\ndouble(1) // 2',
])
  test(`is true: ${right}`, async () => assert.deepEqual(await runExample(right, names), []));

for (const [wrong, says] of [
  ['double(2) // 5', 'gives 4'],
  ['double(1) // 2\ndouble(2) // 5', 'gives 4'],
  ['pair() // { a: 1 }', 'gives { a: 1, b: [ 2, 3 ] }'],
  ['double.on(2) // 6', 'double.on is not a function'],
  ['double(2)', 'says nothing'],
])
  test(`is not: ${wrong}`, async () => {
    const problems = await runExample(wrong, names);
    assert.equal(problems?.length, 1);
    assert.ok(problems[0]?.includes(says), problems[0]);
  });

test('what names something else is not run', async () => {
  assert.equal(await runExample('triple(2) // 6', names), null);
});
