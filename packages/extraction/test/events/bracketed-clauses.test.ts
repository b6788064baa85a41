import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

test.each([
  // A sentence of its own, or a clause that closes one.
  ['(Ghana menyerang Lome pada Senin.)', ['attack: Ghana → Lome (asserted)']],
  ['Korban bertambah. (Sebelumnya, Ghana menyerang Lome.)', ['attack: Ghana → Lome (asserted)']],
  [
    'Ghana menahan 12 orang di Lome (polisi Togo juga menangkap dua warga pada Mei).',
    ['arrest: Ghana →  (asserted)', 'arrest: Togo →  (asserted)'],
  ],
  // What only adds to the clause around it, points elsewhere or credits a picture.
  ['Ghana menyerang Lome (yang dulu diserbu Benin).', ['attack: Ghana → Lome (asserted)']],
  ['Ghana (sejak lama bermusuhan) menyerang Lome.', ['attack: Ghana → Lome (asserted)']],
  ['Korban bertambah. (Baca juga: Ghana menyerang Lome.)', []],
  ['Hujan turun (foto: Ghana menyerang Lome).', []],
])('%s', (text, expected) => {
  expect(allEvents(text)).toEqual(expected);
});
