import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent, sayStatement } from '../say-findings.js';

function found(text: string): string[] {
  const findings = extract(articleOf(text));
  const read = { text, findings };
  return [
    ...findings.statements.map((one) => sayStatement(read, one)),
    ...findings.events.map((one) => sayEvent(read, one)),
  ];
}

test.each([
  // Who lays down arms gives them to nobody.
  ['PKK menyerahkan senjatanya.', []],
  ['PKK menyerahkan senjata kepada Peru.', ['arms-transfer: PKK → Peru (asserted)']],
  // Who is put on a list is sanctioned, and nothing is said.
  [
    'Uni Eropa menambahkan Bank Sepah ke daftar hitam karena membantu Iran.',
    ['sanction: Uni Eropa → Bank Sepah (asserted)'],
  ],
  ['Peru menambahkan harga naik.', ['Peru | states | harga naik']],
  // What a ship is called stands behind whose it is.
  ['Kapal perang AS USS Gravely tiba di Peru.', ['troop-deployment: AS → Peru (asserted)']],
  // A heading glued to the text: a verb in capitals is no craft's name.
  [
    'Peru mengecam drone Rusia Hantam Chile.',
    ['Peru | condemns | drone Rusia Hantam Chile', 'condemnation: Peru → Rusia (asserted)'],
  ],
  // A body by its acronym behind what it is speaks itself.
  ['Badan antariksa AS NASA mengatakan asteroid itu aman.', ['NASA | states | asteroid itu aman']],
  ['Kremlin enggan memberikan konfirmasi.', ['Kremlin | declines | ']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
