import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

test.each([
  // The comma ends what a thing is called.
  [
    'Setelah Israel menyerang rumah sakit yang disebut Tel Aviv sebagai markas Hamas, Iran mengirim rudal ke Lebanon.',
    ['attack: Israel →  (asserted)', 'arms-transfer: Iran → Lebanon (asserted)'],
  ],
  // What somebody does not own up to is told all the same.
  [
    'Penyerahan 30 tank Maroko kepada Ukraina tidak pernah diakui Rabat.',
    ['arms-transfer: Maroko → Ukraina (alleged)'],
  ],
  [
    'Penyerahan 30 tank Maroko kepada Ukraina tidak jadi dilakukan.',
    ['arms-transfer: Maroko → Ukraina (negated)'],
  ],
  // Arms that are called a gift are no aid.
  [
    'Penyerahan 30 tank sumbangan Maroko kepada Ukraina diumumkan Senin.',
    ['arms-transfer: Maroko → Ukraina (asserted)'],
  ],
  ['Penyerahan beras sumbangan Maroko kepada Ukraina diumumkan Senin.', ['aid: Maroko → Ukraina (asserted)']],
  // Who acts thanks to arms was given them.
  [
    'Berbekal pasokan senjata dari AS, Ukraina merebut kembali Kherson.',
    ['arms-transfer: AS → Ukraina (asserted)', 'seizure: Ukraina → Kherson (asserted)'],
  ],
  [
    'Didukung bantuan militer Rusia, junta Mali merebut Kidal.',
    ['arms-transfer: Rusia → Mali (asserted)', 'seizure: Mali → Kidal (asserted)'],
  ],
  ['Berbekal pasokan senjata ke Mali, Rusia menekan Prancis.', ['arms-transfer:  → Mali (asserted)']],
  // A state aims to buy, others aim at something.
  ['Indonesia membidik jet tempur dari Prancis.', ['arms-purchase: Indonesia → Prancis (asserted)']],
  ['Houthi membidik kapal perang itu.', ['attack: Houthi →  (asserted)']],
])('%s', (text, events) => {
  expect(allEvents(text)).toEqual(events);
});
