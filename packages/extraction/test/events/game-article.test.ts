import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

const GAME =
  'Laga itu berakhir tanpa gol. Kiper Jepang menepis dua tendangan striker lawan, dan pelatih memuji skuad asuhannya di klasemen.';

test('in a report of a game a blow is none, though its sentence has no word of games', () => {
  const text = `Serangan demi serangan Indonesia menekan Malaysia.\n\n${GAME}`;
  expect(eventsOf(text)).toEqual([]);
});

test('what the police do there, or is told in earnest, stays', () => {
  const text = `Polisi Jepang menembak seorang pria di Osaka.\n\n${GAME}`;
  expect(eventsOf(text)).toEqual(['attack: Jepang → Osaka (asserted)']);
});

test('one word of games makes no report of a game of an article', () => {
  const text = 'Serangan Rusia ke Odesa menewaskan dua orang.\n\nSeorang kiper tewas di lapangan.';
  expect(eventsOf(text)).toEqual(['attack: Rusia → Odesa (asserted)']);
});
