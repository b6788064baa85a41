import { expect, test } from 'vitest';
import { findComplements } from '../../src/clause/complements.js';
import { chunkOf, viewOf, wordsOf } from '../view-of.js';

function complementsOf(text: string, verb: string): string {
  const view = viewOf(text);
  const { objects, prepositional } = findComplements(view.chunks, chunkOf(view, verb) + 1);
  const say = (at: number): string => {
    const chunk = view.chunks[at];
    return chunk === undefined ? '?' : wordsOf(view, chunk);
  };
  const phrases = prepositional.map(({ preposition, phrase }) => `${preposition} ${say(phrase)}`);
  return `${objects.map(say).join(' + ')} | ${phrases.join(' + ')}`;
}

test.each([
  ['Iran memasok ratusan drone kepada Rusia.', 'memasok', 'ratusan drone | kepada Rusia'],
  ['Jepang memberi Vietnam dua kapal.', 'memberi', 'Vietnam + dua kapal | '],
  [
    'Rusia membeli roket dari Korea Utara pada September 2023 untuk perang di Ukraina.',
    'membeli',
    'roket | dari Korea Utara + untuk perang + di Ukraina',
  ],
  ['Menteri Kesehatan meninjau rumah sakit di Bandung, lalu pulang.', 'meninjau', 'rumah sakit | di Bandung'],
  ['Iran mengirim senjata, termasuk roket dan rudal, ke Rusia.', 'mengirim', 'senjata | ke Rusia'],
  ['Iran mengirim senjata, sementara Rusia mengirim minyak.', 'mengirim', 'senjata | '],
  ['Guru mengajar murid yang sakit di rumah.', 'mengajar', 'murid | '],
  ['Panitia menyerahkan (kemarin) piala kepada juara.', 'menyerahkan', 'piala | kepada juara'],
  [
    'Presiden memberikan bantuan beras bagi korban banjir di Demak.',
    'memberikan',
    'bantuan beras | bagi korban banjir + di Demak',
  ],
  ['Polisi menahan dua tersangka pada Jumat (3/11).', 'menahan', 'dua tersangka | '],
  ['BMKG mengatakan bahwa hujan turun di Bogor.', 'mengatakan', ' | '],
  [
    'Jepang menggelar latihan militer bersama dengan Australia.',
    'menggelar',
    'latihan militer | dengan Australia',
  ],
  ['Ia bertemu.', 'bertemu', ' | '],
])('%s: %s takes %s', (text, verb, expected) => {
  expect(complementsOf(text, verb)).toBe(expected);
});
