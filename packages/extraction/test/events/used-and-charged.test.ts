import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  // What is used was supplied to who uses it, and undergoes what the main verb tells.
  ['Amunisi yang dipakai Rusia di Bakhmut dipasok China.', ['arms-transfer: China → Rusia (asserted)']],
  ['Sepatu yang dipakai Rusia di Bakhmut dipasok China.', []],
  ['Senjata yang dipakai RSF dibeli UEA dari Bulgaria.', ['arms-purchase: UEA → Bulgaria (asserted)']],
  ['Drone yang dipakai Houthi menyerang kapal.', ['attack: Houthi →  (asserted)']],
  // Who helps is punished, and not who is helped.
  ['Perusahaan yang membantu Iran dihukum AS.', ['sanction: AS →  (asserted)']],
  ['AS menghukum Iran.', ['sanction: AS → Iran (asserted)']],
  // What a charge is about.
  ['China menolak tuduhan AS soal memasok senjata ke Rusia.', ['arms-transfer: China → Rusia (denied)']],
  ['China menolak tuduhan AS soal memasok karpet ke Rusia.', []],
  // What is paid for comes later; who is supposed to have a hand in it may not.
  ['Ceko menggalang dana untuk membeli tank.', ['arms-purchase: Ceko →  (planned)']],
  ['Ceko memakai kapal untuk membeli tank.', ['arms-purchase: Ceko →  (asserted)']],
  ['Firma itu diduga terlibat dalam pembelian senjata dari China.', ['arms-purchase:  → China (alleged)']],
  // Part of a whole, and what a licence is for.
  ['India mengimpor lebih dari separuh senjatanya dari Rusia.', ['arms-purchase: India → Rusia (asserted)']],
  ['India mengimpor lebih dari separuh gandumnya dari Rusia.', []],
  ['Kanada mencabut izin ekspor senjata ke Israel.', ['ban: Kanada → Israel (asserted)']],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  const done = findings.events.filter(({ act }) => act !== 'denial' && act !== 'accusation');
  expect(done.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});

test.each([
  ['Iran Janji Balas Sanksi Inggris', ['sanction: Inggris →  (asserted)']],
  ['Inggris Janji Cabut Sanksi Iran', ['sanction-relief: Inggris → Iran (planned)']],
  ['Kanada Cabut Izin Ekspor Senjata ke Israel', ['ban: Kanada → Israel (asserted)']],
])('reads the title %s', (text, expected) => {
  const findings = extract(articleOf(text, 'title'));
  const done = findings.events.filter(({ act }) => act !== 'promise');
  expect(done.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
