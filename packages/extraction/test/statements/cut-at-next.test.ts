import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'WHO mengatakan wabah mereda, serta mencatat bahwa stok aman.',
    ['WHO | states | wabah mereda', 'WHO | states | stok aman'],
  ],
  [
    'WHO mengatakan wabah mereda, serta menutup kliniknya.',
    ['WHO | states | wabah mereda, serta menutup kliniknya'],
  ],
  ['WHO mengatakan dan mencatat bahwa stok aman.', ['WHO | states | stok aman']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
