import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Without whom something is done has no part in it.
  ['Ghana menyerang Benin tanpa Togo.', ['attack: Ghana → Benin (asserted)']],
  ['Ghana bertemu Benin tanpa Togo.', ['meeting: Ghana + Benin →  (asserted)']],
  ['Ghana dan Benin berunding tanpa Togo.', ['meeting: Ghana + Benin →  (asserted)']],
  ['Jepang mengirim beras ke Laos tanpa Togo.', ['aid: Jepang → Laos (asserted)']],
  ['Ghana menyerang tanpa ampun Benin.', ['attack: Ghana → Benin (asserted)']],
  // What is told by a plan has still to come.
  ['Menurut rencana, Ghana menyerang Togo besok.', ['attack: Ghana → Togo (planned)']],
  ['Menurut saksi, Ghana menyerang Togo kemarin.', ['attack: Ghana → Togo (alleged)']],
  // `kami` is a state where an official or soldier of it speaks, and not where an onlooker does.
  ['"Kami menyerang Togo," kata Presiden Ghana Budi Santoso.', ['attack: Ghana → Togo (asserted)']],
  ['"Kami menyerang Togo," kata seorang tentara Ghana.', ['attack: Ghana → Togo (asserted)']],
  ['"Kami menyerang Togo," kata pengamat Ghana Budi Santoso.', []],
  ['"Kami mengusir duta besar Togo," kata jurnalis Ghana Budi Santoso.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
