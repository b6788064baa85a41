import { expect, test } from 'vitest';
import { allEvents, toldEvents } from '../told-events.js';

test.each([
  // Who is invited is asked to come.
  ['Putin mengundang Kim Jong Un ke Moskow.', ['visit: Kim Jong Un → Moskow (requested)']],
  ['Budi Santoso tidak mengundang Andi Wijaya ke Moskow.', ['visit: Andi Wijaya → Moskow (negated)']],
  ['Panitia mengundang Budi Santoso ke pesta.', []],
  // An embargo on arms is none itself.
  ['Uni Eropa memperpanjang embargo senjata terhadap Myanmar.', ['sanction: Uni Eropa → Myanmar (asserted)']],
  [
    'Dewan Keamanan PBB gagal menyepakati resolusi embargo senjata.',
    ['agreement: Dewan Keamanan PBB →  (negated)'],
  ],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

test.each([
  ['Duta besar Iran disemprot parlemen Australia.', ['condemnation: Australia → Iran (asserted)']],
  ['Kebun itu disemprot petugas dinas pertanian.', []],
])('scolded: %s', (text, events) => {
  expect(allEvents(text)).toEqual(events);
});
