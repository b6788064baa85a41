import { describe, expect, it } from 'vitest';
import currencies from '../data/currency-marks.json' with { type: 'json' };
import endings from '../data/domain-endings.json' with { type: 'json' };

describe.each([
  ['currency-marks', currencies],
  ['domain-endings', endings],
])('%s', (_, { source, entries }) => {
  it('says where it is from and holds each entry once', () => {
    expect(source.length).toBeGreaterThan(20);
    expect(new Set(entries).size).toBe(entries.length);
    for (const entry of entries) expect(entry).toMatch(/^[A-Za-z]{0,3}[A-Za-z$]{1,5}$/);
  });
});

describe('domain endings', () => {
  it('are in lower case', () => {
    for (const entry of endings.entries) expect(entry).toBe(entry.toLowerCase());
  });
});
