import { expect, test } from 'vitest';
import { wordFormAt } from '../../src/clause/word-form.js';

test('the same letters are the same form, wherever they stand', () => {
  const form = wordFormAt('Iran membantah', 0, 4);
  expect(form).toEqual({ text: 'Iran', lower: 'iran' });
  expect(wordFormAt('kata Iran', 5, 9)).toBe(form);
  expect(wordFormAt('kata Iran', 5, 8)).toEqual({ text: 'Ira', lower: 'ira' });
});

test('however many words come, each is read rightly', () => {
  for (let word = 0; word < 70_000; word++)
    expect(wordFormAt(`x${word}y`, 1, `${word}`.length + 1).text).toBe(`${word}`);
});

test('long words and letters beyond the basic plane are read, too', () => {
  const long = 'Ä'.repeat(300);
  expect(wordFormAt(long, 0, 300).lower).toBe('ä'.repeat(300));
  expect(wordFormAt('𝐀😀', 0, 4).text).toBe('𝐀😀');
});
