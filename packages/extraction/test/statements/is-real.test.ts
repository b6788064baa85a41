import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['WHO mengatakan wabah mereda.', ['WHO | states | wabah mereda']],
  ['WHO tidak mengatakan wabah mereda.', []],
  ['WHO akan mengatakan wabah mereda.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
