import { expect, test, vi } from 'vitest';
import { rememberFlags, rememberForms, wordFormAt } from '../../src/clause/word-form.js';

test('the same letters are the same form, wherever they stand', () => {
  const form = wordFormAt('Iran membantah', 0, 4);
  expect(form).toMatchObject({ text: 'Iran', lower: 'iran', capital: true });
  expect(wordFormAt('kata Iran', 5, 9)).toBe(form);
  expect(wordFormAt('kata Iran', 5, 8)).toMatchObject({ text: 'Ira', lower: 'ira' });
});

test('however many words come, each is read rightly', () => {
  for (let word = 0; word < 70_000; word++)
    expect(wordFormAt(`x${word}y`, 1, `${word}`.length + 1).text).toBe(`${word}`);
});

test.each(['__proto__', 'constructor', '2022', '007', '4294967295', '-1', ''])(
  '%s is a word like others',
  (word) => {
    expect(wordFormAt(`x${word}x`, 1, word.length + 1)).toMatchObject({ text: word, lower: word });
  },
);

test('long words and letters beyond the basic plane are read, too', () => {
  const long = 'Ä'.repeat(300);
  expect(wordFormAt(long, 0, 300).lower).toBe('ä'.repeat(300));
  expect(wordFormAt('𝐀😀', 0, 4).text).toBe('𝐀😀');
});

test('keeps with a form what was read from it', () => {
  let read = 0;
  const isLong = rememberFlags(({ text }) => {
    read += 1;
    return text.length > 3;
  });
  const length = rememberForms(({ text }) => {
    read += 1;
    return text.length;
  });
  const [kata, ia] = [wordFormAt('kata ia', 0, 4), wordFormAt('kata ia', 5, 7)];
  expect([isLong(kata), isLong(ia), isLong(kata), length(kata), length(ia), length(kata)]).toEqual([
    true,
    false,
    true,
    4,
    2,
    4,
  ]);
  expect(read).toBe(4);
});

test('there is room for 135 tests of words', async () => {
  // The tests of words of all modules share one room: this one fills a room of its own.
  vi.resetModules();
  const own = await import('../../src/clause/word-form.js');
  vi.resetModules();
  const kata = own.wordFormAt('kata', 0, 4);
  const tests: ((form: typeof kata) => boolean)[] = [];
  const fill = () => {
    for (let at = 0; at < 136; at += 1) tests.push(own.rememberFlags(() => at % 3 === 0));
  };
  expect(fill).toThrow(RangeError);
  for (const _ of [1, 2]) expect(tests.every((test, at) => test(kata) === (at % 3 === 0))).toBe(true);
});
