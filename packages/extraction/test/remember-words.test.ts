import { expect, test } from 'vitest';
import { rememberWords } from '../src/remember-words.js';

test('reads a word once', () => {
  let read = 0;
  const length = rememberWords((word) => {
    read += 1;
    return word.length;
  });
  expect([length('kata'), length('kata'), length('ia')]).toEqual([4, 4, 2]);
  expect(read).toBe(2);
});

test('gives the same reading however many words come', () => {
  const length = rememberWords((word) => word.length);
  for (let word = 0; word < 60_000; word++) expect(length(`${word}`)).toBe(`${word}`.length);
  expect(length('0')).toBe(1);
});

test('reads long words each time, and keeps what is null', () => {
  const nothing = rememberWords((): null => null);
  expect([nothing('a'.repeat(500)), nothing('a'), nothing('a')]).toEqual([null, null, null]);
});
