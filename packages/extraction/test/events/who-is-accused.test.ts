import { expect, test } from 'vitest';
import { speechEvents } from '../told-events.js';

test.each([
  // To whom it is said, not of whom.
  [
    'Pejabat Departemen Luar Negeri AS mengatakan kepada Reuters bahwa China memasok drone kepada Rusia.',
    ['accusation: Departemen Luar Negeri AS → China (asserted)'],
  ],
  [
    'Belanda memperingatkan bahwa Rusia memakai senjata kimia terhadap Ukraina.',
    ['accusation: Belanda → Rusia (asserted)'],
  ],
  [
    'Belanda memperingatkan bahwa Rusia akan memakai senjata kimia terhadap Ukraina.',
    ['threat: Belanda → Rusia (asserted)'],
  ],
  // The abbreviation of a name that is not known.
  [
    'Tim Pemantau Sanksi Bersama (TPSB) menyebut Korea Utara mengekspor roket ke Rusia.',
    ['accusation: TPSB → Korea Utara (asserted)'],
  ],
  // Where the hired men are from, nobody sends them.
  ['Presiden Kolombia Gustavo Petro mengecam pengiriman tentara bayaran asal negaranya ke Darfur.', []],
])('%s', (text, expected) => {
  expect(speechEvents(text)).toEqual(expected);
});
