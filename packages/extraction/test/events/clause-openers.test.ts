import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

const saysOf = (text: string): string[] => {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
};

const SENT = 'arms-transfer: Iran → Rusia';

/** What stands before the subject, without a comma or with one. */
test.each([
  ['Ternyata', 'asserted'],
  ['Ternyata,', 'asserted'],
  ['Itulah sebabnya', 'asserted'],
  ['Tidak heran jika', 'asserted'],
  ['Jika', 'hypothetical'],
  ['Dikhawatirkan', 'possible'],
  ['Bisa jadi', 'possible'],
  ['Mungkin saja', 'possible'],
  ['Kemungkinan besar', 'possible'],
  ['Ada kemungkinan', 'possible'],
  ['Disebut-sebut', 'alleged'],
  ['Diduga kuat', 'alleged'],
  ['Kabarnya,', 'alleged'],
  ['Kabarnya, diam-diam', 'alleged'],
  ['Konon', 'alleged'],
  ['Beredar kabar bahwa', 'alleged'],
  ['Rencananya,', 'planned'],
])('%s Iran mengirim drone ke Rusia is %s', (opener, status) => {
  expect(saysOf(`${opener} Iran mengirim drone ke Rusia.`)).toEqual([`${SENT} (${status})`]);
});

test.each([
  ['Iran kemungkinan besar akan mengirim drone ke Rusia.', [`${SENT} (possible)`]],
  ['Iran diduga kuat mengirim drone ke Rusia.', [`${SENT} (alleged)`]],
  ['Mungkinkah Iran mengirim drone ke Rusia?', [`${SENT} (possible)`]],
  ['Diduga Yordania bersama Mesir menyerang Israel.', ['attack: Yordania + Mesir → Israel (alleged)']],
  ['Ada dugaan Rusia dan Ukraina menukar tahanan.', ['release: Rusia + Ukraina →  (alleged)']],
  ['Beredar kabar bahwa Prabowo bertemu Xi Jinping.', ['meeting: Prabowo + Xi Jinping →  (alleged)']],
  // Behind the comma the medium's agent has nothing to do with it.
  ['Diberitakan Kompas sebelumnya, Rusia menyerang Odesa.', ['attack: Rusia → Odesa (asserted)']],
])('%s', (text, events) => {
  expect(saysOf(text)).toEqual(events);
});
