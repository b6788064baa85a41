import { describe, expect, it } from 'vitest';
import { findFalls, formatBaseline, raiseFloors, readBaseline } from '../../src/eval/baseline.js';
import type { Card } from '../../src/eval/card.js';
import { sumGroups } from '../../src/eval/groups.js';

const card = (id: string, right: number, wrong: number): Card => ({
  id,
  set: 'dev',
  trap: false,
  tallies: { mentions: { right, wrong, missed: 0 } },
  errors: [],
});
const run = (cards: readonly Card[]) => [sumGroups(cards), cards] as const;

const first = raiseFloors(readBaseline(null), ...run([card('a-001', 2, 1), card('a-002', 1, 0)]), null);

describe('baseline', () => {
  it('takes the first scores as floors, rounded down', () => {
    expect(first.floors['dev.mentions']).toBe(0.8571);
    expect(first.errors).toEqual({ 'a-001': { mentions: 1 } });
  });

  it('finds no fall in the same run, nor in a better one', () => {
    expect(findFalls(first, ...run([card('a-001', 2, 1), card('a-002', 1, 0)]))).toEqual([]);
    expect(findFalls(first, ...run([card('a-001', 2, 0), card('a-002', 1, 0)]))).toEqual([]);
  });

  it('names field, floor, score and the changed cases of a fall', () => {
    const falls = findFalls(first, ...run([card('a-001', 2, 1), card('a-002', 1, 2)]));
    expect(falls.map(({ field }) => field)).toEqual(['all.mentions', 'dev.mentions']);
    expect(falls[0]).toMatchObject({ floor: 0.8571, changed: ['a-002 (0 → 2)'] });
    expect(falls[0]?.score).toBeCloseTo(2 / 3, 10);
  });

  it('raises floors, and lowers them only for a reason', () => {
    const worse = run([card('a-001', 2, 1), card('a-002', 1, 2)]);
    expect(() => raiseFloors(first, ...worse, null)).toThrow('dev.mentions');
    const lowered = raiseFloors(first, ...worse, 'the guide changed');
    expect(lowered.floors['dev.mentions']).toBe(0.6666);
    expect(lowered.lowered[1]).toEqual({
      field: 'dev.mentions',
      from: 0.8571,
      to: 0.6666,
      reason: 'the guide changed',
    });
    expect(raiseFloors(first, ...run([card('a-001', 2, 0)]), null).floors['dev.mentions']).toBe(1);
  });

  it('is read as it was written', () => {
    expect(readBaseline(formatBaseline(first))).toEqual(first);
    expect(() => readBaseline('{}')).toThrow();
  });
});
