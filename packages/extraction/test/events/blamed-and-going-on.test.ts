import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  // What somebody is blamed for is not proven, whoever blames and by whichever word.
  ['Rusia disalahkan Ukraina atas serangan ke Odesa.', ['attack: Rusia → Odesa (alleged)']],
  ['Rusia dituding Ukraina atas serangan ke Odesa.', ['attack: Rusia → Odesa (alleged)']],
  ['Rusia dipersalahkan Ukraina atas serangan ke Odesa.', ['attack: Rusia → Odesa (alleged)']],
  ['Rusia dikecam Ukraina atas serangan ke Odesa.', ['attack: Rusia → Odesa (asserted)']],
  ['Hamas disalahkan karena menyerang Israel.', ['attack: Hamas → Israel (alleged)']],
  ['Hamas dikecam karena menyerang Israel.', ['attack: Hamas → Israel (asserted)']],
  // Who denies a claim and then acts does act.
  ['Iran membantah tuduhan itu lalu mengusir duta besar Inggris.', ['expulsion: Iran → Inggris (asserted)']],
  ['Iran membantah memasok drone lalu melatih tentara Rusia.', ['arms-transfer: Iran →  (denied)']],
  ['Iran meminta bantuan itu lalu mengirimkannya ke Suriah.', ['aid:  → Iran (requested)']],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  const done = findings.events.filter(({ act }) => act !== 'condemnation' && act !== 'accusation');
  expect(done.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
