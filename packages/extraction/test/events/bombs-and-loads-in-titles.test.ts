import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';
import { toldEvents } from '../told-events.js';

test.each([
  ['Trump Cabut Larangan, Bom 2.000 Pon Dikirim ke Israel', ['arms-transfer:  → Israel (asserted)']],
  ['Biden Tahan Pengiriman Bom ke Israel', ['arms-transfer: Biden → Israel (negated)']],
  ['Israel Bom 3 Kota di Lebanon', ['attack: Israel → Lebanon (asserted)']],
  ['Kapal Iran Pembawa Senjata untuk Houthi Dicegat AS', ['seizure: AS → Iran (asserted)']],
  ['Korut Ngaku Kirim Pasukan ke Rusia', ['troop-deployment: Korut → Rusia (asserted)']],
])('%s', (text, events) => {
  const findings = extract(articleOf(text, 'title'));
  expect(findings.events.map((one) => sayEvent({ text, findings }, one))).toEqual(events);
});

test.each([
  ['Peru menahan pengiriman bom ke Chad.', ['arms-transfer: Peru → Chad (negated)']],
  // Who holds off an attack is not who would make it.
  ['Peru menahan serangan di Chad.', ['attack:  → Chad (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
