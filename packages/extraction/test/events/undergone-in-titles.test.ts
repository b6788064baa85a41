import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // What a title says is faced or met with is done to its subject.
  ['Iran Hadapi Sanksi AS', ['sanction: AS → Iran (asserted)']],
  ['Iran Hadapi Serangan Israel', ['attack: Israel → Iran (asserted)']],
  ['Iran Hadapi AS di Piala Dunia', []],
  // Who is punished does what it is punished for, and not who punishes.
  [
    'Lima Perusahaan Tiongkok Dikenai Sanksi oleh Amerika Serikat karena Memasok Drone ke Iran',
    ['sanction: Amerika Serikat →  (asserted)', 'arms-transfer:  → Iran (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(toldEvents(text, 'title')).toEqual(expected);
});
