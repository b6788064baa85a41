import { expect, test } from 'vitest';
import { createClassWords } from '../src/class-words.js';

const words = createClassWords([
  { class: 'not', words: ['tidak', 'tak'] },
  { class: 'yet', words: ['belum'] },
]);

test('tells, lists and writes the words of a class as a pattern', () => {
  expect(words.is('tak', 'not')).toBe(true);
  expect(words.is('tak', 'yet')).toBe(false);
  expect(words.list('not')).toEqual(['tidak', 'tak']);
  expect(words.any('not')).toBe('(?:tidak|tak)');
  expect([...words.set('not')]).toEqual(['tidak', 'tak']);
});

test('a class that the file has not fails at load', () => {
  expect(() => words.any('never')).toThrow('never');
  expect(() => words.list('never')).toThrow('never');
  expect(() => words.set('never')).toThrow('never');
});
