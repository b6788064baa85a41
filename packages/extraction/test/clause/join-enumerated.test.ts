import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Who is counted is who is named behind.
  [
    'Dua negara Asia, Jepang dan Korea Selatan, mengirim tank ke Ukraina.',
    ['arms-transfer: Jepang + Korea Selatan → Ukraina (asserted)'],
  ],
  [
    'Tiga negara, yaitu Mali, Niger, dan Burkina Faso, mengusir diplomat Prancis.',
    ['expulsion: Mali + Niger + Burkina Faso → Prancis (asserted)'],
  ],
  [
    'Sejumlah negara, antara lain Prancis dan Jerman, mengirim tank ke Ukraina.',
    ['arms-transfer: Prancis + Jerman → Ukraina (asserted)'],
  ],
  ['AS menjatuhkan sanksi kepada dua negara, Iran dan Suriah.', ['sanction: AS → Iran + Suriah (asserted)']],
  // Three are not two, and names with a verb of their own begin a clause.
  [
    'AS menjatuhkan sanksi kepada dua negara, Iran dan Suriah menyerang Kuwait.',
    ['sanction: AS →  (asserted)', 'attack: Iran + Suriah → Kuwait (asserted)'],
  ],
  ['Sejumlah negara, Prancis dan Jerman, mengirim surat ke Ukraina.', []],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
