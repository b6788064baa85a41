import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Who says something behind a passive does what the clause of time tells.
  [
    'Hal itu disampaikan Retno Marsudi di Jakarta usai bertemu Enrique Manalo.',
    ['meeting: Retno Marsudi + Enrique Manalo →  (asserted)'],
  ],
  [
    'Tawaran itu diungkapkan oleh Presiden Vladimir Putin ketika menerima Abbas Araghchi di Kremlin.',
    ['meeting: Vladimir Putin + Abbas Araghchi →  (asserted)'],
  ],
  [
    'Demikian disampaikan Menteri Luar Negeri Jerman, Selasa, seusai mengunjungi Nigeria.',
    ['visit: Jerman → Nigeria (asserted)'],
  ],
  // What is said of somebody may be why.
  ['Iran disebut Reuters setelah menyerang Erbil.', ['attack: Iran → Erbil (alleged)']],
  ['Kabar itu disampaikan kepada Retno Marsudi setelah bertemu Enrique Manalo.', []],
  ['Hal itu disampaikan pengusaha kopi usai bertemu Enrique Manalo.', []],
  // Who is behind a word of speech acts, whatever the word may be elsewhere.
  [
    '"Pembahasan berjalan baik," ungkap Mark Carney setelah bertemu Keir Starmer di London.',
    ['meeting: Mark Carney + Keir Starmer →  (asserted)'],
  ],
  // A counterpart with its name right behind.
  [
    'Mark Carney bertemu mitranya Shinjiro Koizumi di London.',
    ['meeting: Mark Carney + Shinjiro Koizumi →  (asserted)'],
  ],
  ['Mark Carney bertemu mitra Shinjiro Koizumi di London.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
