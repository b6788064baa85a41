import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  ['Odesa menjadi sasaran serangan Rusia.', ['attack: Rusia → Odesa (asserted)']],
  ['Odesa akan menjadi sasaran serangan Rusia.', ['attack: Rusia → Odesa (planned)']],
  ['Odesa menjadi saksi serangan Rusia.', ['attack: Rusia →  (asserted)']],
  ['Kilang minyak Rusia kembali menjadi sasaran serangan Ukraina.', ['attack: Ukraina → Rusia (asserted)']],
  ['Bank Mandiri menjadi korban serangan ransomware.', ['cyber-attack:  → Bank Mandiri (asserted)']],
  ['Sistem Bank Mandiri lumpuh akibat serangan siber.', ['cyber-attack:  → Bank Mandiri (asserted)']],
  ['Budi Santoso tewas dalam serangan di Kabul.', ['attack:  → Budi Santoso (asserted)']],
  ['Warga Ukraina tewas dalam serangan di Kabul.', ['attack:  → Kabul (asserted)']],
  ['Budi Santoso hadir dalam pertemuan di Kabul.', []],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
