import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { saySpeaker } from '../say-findings.js';

function statementsOf(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.statements.map((statement) => {
    const cue = text.slice(statement.cue.start, statement.cue.end);
    return `${saySpeaker({ text, findings }, statement)} ${statement.stance} ${cue}`;
  });
}

test.each([
  [
    '"Pengiriman itu, sebagian telah kami konfirmasikan selesai, berbahaya," kata Menlu Retno Marsudi.',
    ['Retno Marsudi confirms konfirmasikan', 'Retno Marsudi states kata'],
  ],
  // The act of these very words is no earlier one.
  ['"Keputusan itu kami sayangkan dan kami tolak," kata Menlu Retno Marsudi.', ['Retno Marsudi states kata']],
  [
    '"Seperti yang telah kami peringatkan, harga akan naik," kata Menlu Retno Marsudi.',
    ['Retno Marsudi states kata'],
  ],
  [
    'Untuk mendukung tuduhannya, Ukraina merilis foto yang dikatakannya menunjukkan pecahan rudal.',
    ['Ukraina alleges dikatakannya'],
  ],
  [
    'Untuk menghibur warga, Ukraina merilis film yang disebutnya terlaris tahun ini.',
    ['Ukraina states disebutnya'],
  ],
  ['Untuk menghibur warga, Ukraina merilis film yang dibuatnya di Lviv.', []],
])('%s', (text, expected) => {
  expect(statementsOf(text)).toEqual(expected);
});
