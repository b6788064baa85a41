import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent, sayStatement } from '../say-findings.js';

test.each([
  ['Swedia Resmi Kirim Jet Gripen ke Ukraina', ['arms-transfer: Swedia → Ukraina (asserted)']],
  ['Kunjungan Resmi Modi ke Swedia', ['visit: Modi → Swedia (asserted)']],
  ['Macron Buka Opsi Kirim Tentara ke Ukraina', ['troop-deployment: Macron → Ukraina (possible)']],
  ['Macron Buka Toko, Kirim Tentara ke Ukraina', ['troop-deployment: Macron → Ukraina (asserted)']],
  ['Trump Isyaratkan Kirim Rudal ke Ukraina', ['arms-transfer: Trump → Ukraina (planned)']],
  ['Rusia Respons Sanksi AS', ['sanction: AS →  (asserted)']],
  ['Rusia Sanksi AS', ['sanction: Rusia → AS (asserted)']],
])('reads the title %s', (text, expected) => {
  const findings = extract(articleOf(text, 'title'));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});

test.each([
  ['Iran Jawab Tudingan Inggris: Tidak Berdasar', ['Inggris | alleges | ', 'Iran | denies | Tidak Berdasar']],
  ['Iran Tanggapi Inggris: Kami Tak Kirim Rudal', ['Iran | denies | Kami Tak Kirim Rudal']],
  ['Iran Serang Inggris: Lima Orang Tewas', []],
  ['Rusia Respons Cepat: Bantuan Dikirim', []],
])('finds who answers in the title %s', (text, expected) => {
  const findings = extract(articleOf(text, 'title'));
  expect(findings.statements.map((one) => sayStatement({ text, findings }, one))).toEqual(expected);
});

test.each([
  ['Israel mempertimbangkan opsi menyerang Iran.', ['attack: Israel → Iran (possible)']],
  ['Peluang Rusia merebut Odesa kecil.', ['seizure: Rusia → Odesa (possible)']],
  ['Tentara Rusia merebut Odesa.', ['seizure: Rusia → Odesa (asserted)']],
])('takes what is an option for possible: %s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
