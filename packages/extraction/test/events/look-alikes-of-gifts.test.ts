import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  // What is said to be untrue of what is told in the object voice; what stands behind a preposition is no object.
  [
    '"Tidak benar tank itu kami kirim ke Mali," kata Menteri Pertahanan Rusia.',
    ['arms-transfer: Rusia → Mali (denied)'],
  ],
  [
    '"Tank itu kami kirim ke Mali," kata Menteri Pertahanan Rusia.',
    ['arms-transfer: Rusia → Mali (asserted)'],
  ],
  ['"Tank yang mereka rebut dari Mali kami hancurkan," kata Menteri Pertahanan Rusia.', []],
  // Who relies on a weapon uses it, on somebody leaves it to them.
  ['Ukraina mengandalkan rudal AS untuk menyerang Krimea.', ['attack: Ukraina → Krimea (asserted)']],
  ['Rusia mengandalkan Iran untuk memasok drone.', ['arms-transfer: Iran →  (planned)']],
  // Only who gives arms gives them.
  ['Houthi menerima drone dari Iran serta ancaman dari Israel.', ['arms-transfer: Iran → Houthi (asserted)']],
  [
    'Houthi menerima drone dari Iran serta rudal dari Rusia.',
    ['arms-transfer: Iran + Rusia → Houthi (asserted)'],
  ],
  // What a deed is not like, and who does not know of it, says nothing of whether it took place.
  ['Pengiriman rudal AS ke Ukraina tidak cukup.', ['arms-transfer: AS → Ukraina (asserted)']],
  ['Pengiriman rudal AS ke Ukraina tidak benar.', ['arms-transfer: AS → Ukraina (negated)']],
  ['Pengiriman rudal AS ke Ukraina tidak diketahui Jerman.', ['arms-transfer: AS → Ukraina (asserted)']],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  const done = findings.events.filter(({ act }) => act !== 'denial');
  expect(done.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
