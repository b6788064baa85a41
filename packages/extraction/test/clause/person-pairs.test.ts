import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  [
    'Hanura mengusung pasangan Budi Santoso - Ani Lestari.',
    ['support: Hanura → Budi Santoso + Ani Lestari (asserted)'],
  ],
  [
    'Budi Santoso – Ani Lestari mengunjungi Kupang.',
    ['visit: Budi Santoso + Ani Lestari → Kupang (asserted)'],
  ],
  // A dash before anything else parts them.
  ['Foto Budi Santoso - Polda Bali menangkap Ani Lestari.', ['arrest: Polda Bali → Ani Lestari (asserted)']],
  [
    'Budi Santoso - yang ditemani Ani Lestari - mengunjungi Kupang.',
    ['visit: Budi Santoso → Kupang (asserted)'],
  ],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
