import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  ['Iran Kirim Rudal ke Rusia', ['arms-transfer: Iran → Rusia (asserted)']],
  // A word set before or behind a title calls it untrue.
  ['[HOAKS] Iran Kirim Rudal ke Rusia', ['arms-transfer: Iran → Rusia (negated)']],
  ['[SALAH] Iran Kirim Rudal ke Rusia', ['arms-transfer: Iran → Rusia (negated)']],
  ['Hoaks: Iran Kirim Rudal ke Rusia', ['arms-transfer: Iran → Rusia (negated)']],
  ['Iran Kirim Rudal ke Rusia, Hoaks', ['arms-transfer: Iran → Rusia (negated)']],
  ['Polisi Rusia Tangkap Penyebar Hoaks', ['arrest: Rusia →  (asserted)']],
  // What is checked is not vouched for.
  ['Cek Fakta: Iran Kirim Rudal ke Rusia', ['arms-transfer: Iran → Rusia (alleged)']],
  ['[CEK FAKTA] Iran Kirim Rudal ke Rusia', ['arms-transfer: Iran → Rusia (alleged)']],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text, 'title'));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
