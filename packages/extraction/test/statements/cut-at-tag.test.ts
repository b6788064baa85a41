import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayStatement } from '../say-findings.js';

function say(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

test.each([
  [
    'Ghana berjanji mengirim dokter ke Togo, ungkap Menteri Kesehatan Kwabena Mintah.',
    [
      'Ghana | promises | mengirim dokter ke Togo',
      'Kwabena Mintah | states | Ghana berjanji mengirim dokter ke Togo',
    ],
  ],
  // Both speak, also where the body of the speaker does it, but in a quotation.
  [
    'Jepang mengecam serangan itu, ungkap Menteri Luar Negeri Jepang Jun Sato.',
    ['Jepang | condemns | serangan itu', 'Jun Sato | condemns | Jepang mengecam serangan itu'],
  ],
  [
    '"Jepang mengecam serangan itu," ungkap Menteri Luar Negeri Jepang Jun Sato.',
    ['Jun Sato | condemns | Jepang mengecam serangan itu'],
  ],
  [
    '"Jepang menuntut Rusia mundur," ungkap Menteri Luar Negeri Jepang Jun Sato.',
    ['Jun Sato | demands | Jepang menuntut Rusia mundur'],
  ],
  [
    '"Jepang menuntut Rusia mundur," ungkap pengamat Jun Sato.',
    ['Jepang | demands | Rusia mundur', 'Jun Sato | states | Jepang menuntut Rusia mundur'],
  ],
  // What is said goes on behind the tag.
  [
    'Ghana menuduh Togo melindungi penyelundup yang, menurut Mali, membeli emas.',
    [
      'Ghana | alleges | Togo melindungi penyelundup yang, menurut Mali, membeli emas',
      'Mali | states | membeli emas',
    ],
  ],
])('%s', (text, expected) => {
  expect(say(text)).toEqual(expected);
});
