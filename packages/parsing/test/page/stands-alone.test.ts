import { expect, test } from 'vitest';
import { askStanding } from '../../src/damage/stands-alone.js';

const page = 'Korea daBudi, YouTube. Tube2 Budi-man';
const zones = [
  { start: 6, end: 22 },
  { start: 23, end: page.length },
];

test('a word stands alone inside a zone, the first times it is asked and later', () => {
  const standing = askStanding(page, zones);
  for (let times = 0; times < 12; times += 1) {
    expect(standing('Budi')).toBe(true);
    expect(standing('Korea')).toBe(false);
    expect(standing('Tube')).toBe(false);
  }
});
