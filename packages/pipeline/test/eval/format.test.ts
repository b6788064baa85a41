import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/eval/card.js';
import { formatErrors } from '../../src/eval/format-errors.js';
import { formatScores } from '../../src/eval/format-scores.js';
import { sumGroups } from '../../src/eval/groups.js';

const card = (id: string, set: Card['set'], right: number): Card => ({
  id,
  set,
  trap: set === 'held',
  tallies: { events: { right, wrong: 1, missed: 3 } },
  errors: [{ field: 'events', mark: '-', text: 'visit | Budi → Siti' }],
});

describe('formatScores', () => {
  it('prints precision, recall, F1 and the number for each group', () => {
    const lines = formatScores(
      sumGroups([card('a', 'dev', 1), card('b', 'held', 3), card('c', 'seeds', 1)]),
    ).split('\n');
    const row = lines.filter((line) => line.startsWith('events')).map((line) => line.split(/\s+/u).slice(1));
    expect(row[0]).toEqual([
      '0.667',
      '0.400',
      '0.500',
      '10',
      '0.500',
      '0.250',
      '0.333',
      '4',
      '0.750',
      '0.500',
      '0.600',
      '6',
    ]);
    expect(row[1]).toEqual(['0.500', '0.250', '0.333', '4']);
  });

  it('leaves out what is neither there nor found', () => {
    expect(formatScores(sumGroups([])).split('\n')).toContain('mentions');
  });
});

describe('formatErrors', () => {
  const texts = new Map([['b', 'Budi mengunjungi Siti.']]);
  it('shows the text before the errors of a case', () => {
    expect(formatErrors([card('b', 'held', 1)], texts, null)).toBe(
      'b (trap)  Budi mengunjungi Siti.\n  - events: visit | Budi → Siti',
    );
  });

  it('shows only the field asked for', () => {
    expect(formatErrors([card('b', 'held', 1)], texts, 'mentions')).toBe('');
  });
});
