import type { Findings } from '@warta/extraction';
import { describe, expect, it } from 'vitest';
import { checkFindings } from '../src/check-findings.js';
import { allegation } from './stories.js';
import { reading } from './story.js';

const { article, findings } = allegation('outlet/kabar', '2022-11-03').record();

/** The findings with one member of one list changed. */
function broken<L extends 'mentions' | 'statements' | 'events'>(
  list: L,
  change: Partial<Findings[L][number]>,
): Findings {
  const [first, ...rest] = findings[list];
  return { ...findings, [list]: [{ ...first, ...change }, ...rest] };
}

describe('checkFindings', () => {
  it('finds nothing in sound findings', () => {
    expect(checkFindings(article, findings)).toEqual([]);
    expect(checkFindings(article, broken('events', { date: reading('2022-11') }))).toEqual([]);
  });

  it.each<[Findings, string]>([
    [broken('mentions', { end: 9999 }), 'mention 0 (rule hand) has the span 32–9999, outside the text'],
    [broken('mentions', { end: 32 }), 'mention 0 (rule hand) has the span 32–32, which is empty'],
    [broken('mentions', { sentence: 99 }), 'mention 0 (rule hand) stands in no sentence of content'],
    [
      broken('mentions', { antecedent: 99 }),
      'mention 0 (rule hand), antecedent, points at 99, where nothing is',
    ],
    [
      broken('mentions', { country: 'ID' }),
      'mention 0 (rule hand) has the country ID, not three capital letters',
    ],
    [broken('statements', { via: 3 }), 'statement 0 (rule hand), via, points at 3, where nothing is'],
    [
      broken('statements', { speaker: { kind: 'mention', mention: 50 } }),
      'statement 0 (rule hand), speaker, points at 50, where nothing is',
    ],
    [
      broken('statements', { said: { edtf: 'kemarin', from: '', to: '', precision: 'day' } }),
      'statement 0 (rule hand) has the date kemarin, not EDTF',
    ],
    [broken('events', { recipients: [77] }), 'event 0 (rule hand), role, points at 77, where nothing is'],
    [broken('events', { type: 'GIVE' }), 'event 0 (rule hand) has the type GIVE, which PLOVER does not have'],
    [broken('events', { confidence: 2 }), 'event 0 (rule hand) has the confidence 2, not from 0 to 1'],
    [
      broken('events', { date: { ...reading('2022'), from: '2023-01-01' } }),
      'event 0 (rule hand) has the bounds 2023-01-01 and 2022-12-31, not two days in order',
    ],
  ])('names the finding and what is wrong with it (%#)', (wrong, problem) => {
    expect(checkFindings(article, wrong)).toEqual([problem]);
  });
});
