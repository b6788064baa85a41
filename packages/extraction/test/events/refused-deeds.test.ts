import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Who refuses a deed by a passive keeps it from being done, whoever has proposed it.
  [
    'Usulan gencatan senjata Peru ditolak Chile.',
    ['ceasefire: Chile →  (negated)', 'rejection: Chile → Peru (asserted)'],
  ],
  ['Gencatan senjata usulan Peru ditolak Chile.', ['ceasefire: Chile →  (negated)']],
  ['Gencatan senjata dengan Peru ditolak Chile.', ['ceasefire: Chile + Peru →  (negated)']],
  ['Pengiriman senjata ke Peru ditolak Chile.', ['arms-transfer: Chile → Peru (negated)']],
  ['Kunjungan Petr Pavel ke Lima ditolak Peru.', ['visit: Petr Pavel → Lima (negated)']],
  ['Perundingan dengan Peru ditolak Chile.', ['meeting: Chile + Peru →  (negated)']],
  // Who is no side only objects, and nobody refuses what is struck.
  ['Penjualan senjata Kuba ke Peru ditolak Chile.', ['arms-transfer: Kuba → Peru (asserted)']],
  ['Serangan Kuba ke Peru ditolak Chile.', ['attack: Kuba → Peru (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
