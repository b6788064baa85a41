import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Small words joined by `dan` belong to one verb.
  ['Rusia telah dan akan terus menyerang Ukraina.', ['attack: Rusia → Ukraina (planned)']],
  [
    'Presiden Masoud Pezeshkian menegaskan bahwa Iran tidak pernah dan tidak akan menyerang Kuwait.',
    ['attack: Iran → Kuwait (negated)'],
  ],
  [
    'Rusia diserang dan kemudian menyerang Ukraina.',
    ['attack:  → Rusia (asserted)', 'attack: Rusia → Ukraina (asserted)'],
  ],
  // What is called a breach is one by who does it, and never by whose rule it is.
  [
    'Jepang menyebut peluncuran rudal Korea Utara sebagai pelanggaran terhadap resolusi PBB.',
    ['missile-test: Korea Utara →  (asserted)', 'violation: Korea Utara → PBB (alleged)'],
  ],
  [
    'Jepang menilai peluncuran rudal Korea Utara sebagai pelanggaran resolusi Dewan Keamanan PBB.',
    ['missile-test: Korea Utara →  (asserted)', 'violation: Korea Utara → Dewan Keamanan PBB (alleged)'],
  ],
  // An adverb before `dan` belongs to the verb before it.
  [
    'Sugiono menelepon Menlu Thailand secara terpisah dan mengunjungi Phnom Penh.',
    ['meeting: Sugiono + Thailand →  (asserted)', 'visit: Sugiono → Phnom Penh (asserted)'],
  ],
  ['Jepang menyebut peluncuran buku itu sebagai keberhasilan Korea Utara.', []],
  // What is said to be done by somebody does its damage all the same.
  [
    'Serangan yang diduga dilakukan milisi Houthi menewaskan tiga orang di Eilat.',
    ['attack: Houthi → Eilat (alleged)'],
  ],
  [
    'Inggris menjatuhkan sanksi kepada dua perusahaan Rusia, Rosneft dan Lukoil, serta puluhan kapal tanker.',
    ['sanction: Inggris → Rosneft + Lukoil (asserted)'],
  ],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

test.each([
  // What the paper told before it vouches for; what is told without a teller it does not.
  ['Sebelumnya diberitakan, Rusia menyerang Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  ['Dikabarkan, Rusia menyerang Ukraina.', ['attack: Rusia → Ukraina (alleged)']],
  ['Anas mengaku mendapatkan upaya pembunuhan karakter.', []],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
