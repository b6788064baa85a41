import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  ['TNI/Polri menyerang markas KKB di Nduga.', ['attack: TNI + Polri → KKB (asserted)']],
  ['Rusia/Belarus menyerang Ukraina.', ['attack: Rusia + Belarus → Ukraina (asserted)']],
  ['Pasukan AS/Israel menyerang Iran.', ['attack: AS + Israel → Iran (asserted)']],
  // Behind the number of a unit it parts the number from the name.
  [
    'Danrem 173/Praja Vira Braja Brigjen Andi Wijaya mengunjungi Malaysia.',
    ['visit: Andi Wijaya → Malaysia (asserted)'],
  ],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
