import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

const threats = (text: string): string[] => saySpeech(text).filter((line) => line.startsWith('threat'));

test.each([
  ['WHO memperingatkan Kongo bahwa wabah Ebola dapat menyebar ke Kinshasa.', []],
  ['WHO memperingatkan Kongo tentang risiko kelaparan.', []],
  ['Microsoft memperingatkan Ukraina bahwa peretas Rusia menyusup.', []],
  ['Rusia memperingatkan Jepang bahwa rudal Jepang akan dihancurkan.', ['threat: Rusia → Jepang (asserted)']],
  ['Rusia memperingatkan Jepang agar tidak menempatkan rudal.', ['threat: Rusia → Jepang (asserted)']],
])('who is warned of a hazard or of somebody else is not threatened: %s', (text, expected) => {
  expect(threats(text)).toEqual(expected);
});

test('what is asked is refused and not denied', () => {
  expect(saySpeech('Peter Szijjarto menampik desakan agar negaranya berhenti membeli gas.')).toEqual([
    'Peter Szijjarto | states | desakan agar negaranya berhenti membeli gas',
  ]);
  expect(saySpeech('Peter Szijjarto menampik kabar bahwa negaranya berhenti membeli gas.')).toEqual([
    'Peter Szijjarto | denies | kabar bahwa negaranya berhenti membeli gas',
  ]);
});
