import { expect, test } from 'vitest';
import { createClassTest } from '../src/class-test.js';

test('a word may belong to several classes', () => {
  const isOfClass = createClassTest([
    { class: 'not', words: ['tidak', 'belum'] },
    { class: 'time', words: ['belum'] },
  ]);
  expect([isOfClass('belum', 'not'), isOfClass('belum', 'time'), isOfClass('tidak', 'time')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isOfClass('ia', 'not'), isOfClass('belum', 'none'), isOfClass('constructor', 'not')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('there are 32 classes at most', () => {
  const entries = Array.from({ length: 33 }, (_, at) => ({ class: `${at}`, words: ['ia'] }));
  expect(createClassTest(entries.slice(1))('ia', '32')).toBe(true);
  expect(() => createClassTest(entries)).toThrow(RangeError);
});
