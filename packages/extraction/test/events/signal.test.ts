import { expect, test } from 'vitest';
import { phraseSigns } from '../../src/events/status/phrase-signs.js';
import { ACCUSED, ENDED, isSignalOf, NOT_SO, TO_COME } from '../../src/events/status/signal.js';
import { statusOf } from '../../src/events/status/status.js';

test.each([
  ['tidak', 'negator', true],
  ['tidak', 'unreal', false],
  [NOT_SO, 'negator', true],
  [ENDED, 'negator', false],
  [TO_COME, 'unreal', true],
  [ACCUSED, 'accused', true],
  [undefined, 'negator', false],
] as const)('%j counts with %s: %s', (signal, wordClass, expected) => {
  expect(isSignalOf(signal, wordClass)).toBe(expected);
});

test.each([
  [[TO_COME], 'planned'],
  [['telah', NOT_SO], 'negated'],
  [['bisa'], 'possible'],
  [['bisa', 'tidak'], 'negated'],
  [['boleh', 'tidak'], 'requested'],
  [['bisa', NOT_SO], 'negated'],
  [['mampu', ENDED], 'possible'],
] as const)('the chain %j tells that it is %s', (chain, expected) => {
  expect(statusOf(chain, null, false)).toBe(expected);
});

test('the phrases of a class have the sign of the class, in the order of the file', () => {
  const entries = [
    { class: 'untrue', words: ['tidak benar', 'mustahil'] },
    { class: 'other', words: ['entah'] },
  ];
  expect(phraseSigns(entries, { untrue: NOT_SO })).toEqual([
    { sign: NOT_SO, parts: ['tidak', 'benar'] },
    { sign: NOT_SO, parts: ['mustahil'] },
  ]);
});
