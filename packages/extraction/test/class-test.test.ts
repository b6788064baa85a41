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

test('there may be any number of classes', () => {
  const entries = Array.from({ length: 70 }, (_, at) => ({ class: `${at}`, words: [`kata${at}`, 'ia'] }));
  const isOfClass = createClassTest(entries);
  for (const at of [0, 30, 31, 32, 61, 62, 69]) {
    expect(isOfClass('ia', `${at}`)).toBe(true);
    expect(isOfClass(`kata${at}`, `${at}`)).toBe(true);
    expect(isOfClass(`kata${at}`, `${(at + 1) % 70}`)).toBe(false);
  }
});
