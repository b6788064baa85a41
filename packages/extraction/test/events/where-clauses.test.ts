import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Behind `di mana` a clause has its own subject.
  [
    'Sudan mengirim tentara ke Kenya, di mana Turki memasok drone ke Uganda.',
    ['troop-deployment: Sudan → Kenya (asserted)', 'arms-transfer: Turki → Uganda (asserted)'],
  ],
  [
    'Sudan mengirim tentara ke Kenya, dimana Turki memasok drone ke Uganda.',
    ['troop-deployment: Sudan → Kenya (asserted)', 'arms-transfer: Turki → Uganda (asserted)'],
  ],
  ['Sudan di perbatasan Kenya memasok drone ke Uganda.', ['arms-transfer: Sudan → Uganda (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
