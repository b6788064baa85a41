import { describe, expect, it } from 'vitest';
import { normalize } from '../src/normalize.js';
import { directory } from './directory.js';
import { reading, story } from './story.js';

const OPEN = { edtf: '', from: '2023-09-01', to: '2023-09-01', precision: 'unknown' } as const;

describe('dates of findings', () => {
  const run = (date: ReturnType<typeof reading>) => {
    const page = story({ lines: ['Rusia mengatakan hujan turun.'] });
    const speaker = page.mention('Rusia', { candidates: ['country/RUS'] });
    page.statement({ speaker, cue: 'mengatakan', said: date });
    page.event({ trigger: 'turun', date });
    const { events, statements } = normalize([page.record()], { directory });
    return [events[0]?.date, events[0]?.date_from, statements[0]?.said, statements[0]?.said_from];
  };

  it('without a value date nothing', () => {
    expect(run(OPEN)).toEqual([null, null, null, null]);
  });

  it('with a value are kept', () => {
    expect(run(reading('2023-09-01'))).toEqual(['2023-09-01', '2023-09-01', '2023-09-01', '2023-09-01']);
  });
});
