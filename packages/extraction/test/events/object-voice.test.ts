import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

const SAYS = 'kata Menteri Pertahanan Polandia.';

test.each([
  [`"Tank itu kami kirim ke Ukraina," ${SAYS}`, ['arms-transfer: Polandia → Ukraina (asserted)']],
  [`"Surat itu kami kirim ke Ukraina," ${SAYS}`, []],
  [`"Kami kirim tank ke Ukraina," ${SAYS}`, ['arms-transfer: Polandia → Ukraina (asserted)']],
  [`"Tank itu akan kami serahkan kepada Ukraina," ${SAYS}`, ['arms-transfer: Polandia → Ukraina (planned)']],
  [`"Tank itu tidak kami jual kepada Rusia," ${SAYS}`, ['arms-transfer: Polandia → Rusia (denied)']],
  [`"Tak satu pun tank kami kirim ke Rusia," ${SAYS}`, ['arms-transfer: Polandia → Rusia (denied)']],
  [
    `"Tidak ada satu pun tank yang kami kirim ke Rusia," ${SAYS}`,
    ['arms-transfer: Polandia → Rusia (denied)'],
  ],
  [`"Tidak ada negara yang kami serang," ${SAYS}`, ['attack: Polandia →  (denied)']],
  [`"Negara yang kami serang itu kuat," ${SAYS}`, ['attack: Polandia →  (asserted)']],
  [`"Yang kami kirim ke Rusia hanyalah beras," ${SAYS}`, []],
  [
    'Rudal yang Iran kirim ke Rusia menghantam Kyiv.',
    ['arms-transfer: Iran → Rusia (asserted)', 'attack:  → Kyiv (asserted)'],
  ],
  ['Karpet yang Iran kirim ke Rusia membusuk.', []],
  ['Biaya kirim tank ke Rusia naik.', []],
])('finds what is told in the object voice: %s', (text, expected) => {
  const findings = extract(articleOf(text));
  const done = findings.events.filter(({ act }) => act !== 'denial');
  expect(done.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});

test.each([
  ['Tak sepucuk senjata pun dikirim China ke Rusia.', ['arms-transfer: China → Rusia (negated)']],
  ['Sepucuk senjata pun dikirim China ke Rusia.', ['arms-transfer: China → Rusia (asserted)']],
  ['Mesir belum membeli satu pun jet tempur dari Prancis.', ['arms-purchase: Mesir → Prancis (negated)']],
  ['Mesir belum membeli satu pun kemeja dari Prancis.', []],
])('takes over none and not a single one: %s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});

test.each([
  ['Ada ribuan tentara Korea Utara di Rusia.', ['troop-deployment: Korea Utara → Rusia (asserted)']],
  ['Ada ribuan turis Korea Utara di Rusia.', []],
  ['Tidak ada tentara Korea Utara di Rusia.', ['troop-deployment: Korea Utara → Rusia (negated)']],
  [
    'Keberadaan tentara Korea Utara di Rusia dibahas di Jenewa.',
    ['troop-deployment: Korea Utara → Rusia (asserted)'],
  ],
  ['Kedatangan pasukan Rusia di Mali disambut.', ['troop-deployment: Rusia → Mali (asserted)']],
  ['Kedatangan pelatih Rusia di Mali disambut.', []],
])('finds whose forces are somewhere: %s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
