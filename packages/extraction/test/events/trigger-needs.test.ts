import { describe, expect, it } from 'vitest';
import { frameReadings } from '../../src/events/frame.js';
import { needsIn } from '../../src/events/objects/trigger-needs.js';
import { viewOf } from '../view-of.js';

describe('trigger needs', () => {
  it.each([
    ['Iran memasok ratusan karpet kepada Rusia.', 'memasok', []],
    ['Iran memasok ratusan drone kepada Rusia.', 'memasok', ['arms-transfer']],
    ['Ratusan drone dipasok Iran kepada Rusia.', 'dipasok', ['arms-transfer']],
    ['Iran memasok F-16 kepada Rusia.', 'memasok', ['arms-transfer']],
  ])('in "%s" leaves of the readings of `%s` those that have their object: %j', (text, word, acts) => {
    const needs = needsIn(viewOf(text));
    const left = frameReadings(word).filter((reading) => needs(reading, false));
    expect([...new Set(left.map(({ frame }) => frame.act))]).toEqual(acts);
  });

  it('asks for no object of a verb that holds it', () => {
    const needs = needsIn(viewOf('Iran memasoknya kepada Rusia.'));
    const readings = frameReadings('memasok').filter(({ frame }) => frame.through === undefined);
    expect(readings.map((reading) => needs(reading, true))).toContain(true);
    expect(readings.map((reading) => needs(reading, false))).not.toContain(true);
  });
});
