import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayStatement } from '../say-findings.js';

function said(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.statements.map((one) => sayStatement({ text, findings }, one));
}

test.each([
  // What is told of the subject goes on behind the comma, and is not said.
  [
    'Peru diminta Chile menahan diri, mengatakan akan pulang.',
    ['Chile | demands | menahan diri', 'Peru | states | akan pulang'],
  ],
  ['Kuba, pulau yang disebut Chile sebagai tetangga, membeli beras.', ['Chile | states | tetangga']],
  ['Pulau yang diklaim Chile sebagai wilayahnya itu menerima beras.', ['Chile | states | wilayahnya']],
  // Who denies goes on, not whose claim it is that is denied.
  [
    'Peru membantah bahwa Chile mengklaim kapal itu kosong dan mengatakan akan pulang.',
    [
      'Peru | denies | Chile mengklaim kapal itu kosong',
      'Chile | states | kapal itu kosong',
      'Peru | states | akan pulang',
    ],
  ],
  // The states of a region are nobody by name, those of a body are.
  ['Negara-negara Eropa mengecam Peru.', ['anonymous: Negara-negara Eropa | condemns | Peru']],
  ['Negara-negara ASEAN mengecam Peru.', ['ASEAN | condemns | Peru']],
  // A ticket is secured, a clause is confirmed.
  ['Petr Pavel memastikan tiket ke final setelah menang.', []],
  ['Petr Pavel memastikan kapal itu datang.', ['Petr Pavel | states | kapal itu datang']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  // A warning that is ignored was made, where it is told whose it is; a threat of what stands in `-nya`.
  ['Peru mengabaikan peringatan Chile.', ['Chile | warns | ']],
  ['Peru mengabaikan peringatan radio.', []],
  ['Peru mengancam akan menanggapinya.', ['Peru | warns | akan menanggapinya']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  // Who heads a body that is not told may well speak for the one that acts; the minister of another state does not.
  [
    'NATO akan memasok senjata ke Peru, kata Sekretaris Jenderal Petr Pavel.',
    ['Petr Pavel | states | NATO akan memasok senjata ke Peru'],
  ],
  [
    'NATO akan memasok senjata ke Peru, kata Menteri Pertahanan Chile Petr Pavel.',
    ['Petr Pavel | alleges | NATO akan memasok senjata ke Peru'],
  ],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
