import { describe, expect, it } from 'vitest';
import { joinDates } from '../src/join-dates.js';
import { reading } from './story.js';

describe('joinDates', () => {
  it('keeps nothing of nothing', () => {
    expect(joinDates([])).toEqual({ date: null, date_from: null, date_to: null, date_precision: 'unknown' });
  });

  it('takes the finer of a month and a day in it', () => {
    expect(joinDates([reading('2023-09'), reading('2023-09-13')])).toEqual({
      date: '2023-09-13',
      date_from: '2023-09-13',
      date_to: '2023-09-13',
      date_precision: 'day',
    });
  });

  it('writes an interval where bounds come from different reports', () => {
    const since = { edtf: '2023-09-10/..', from: '2023-09-10', to: '', precision: 'unknown' } as const;
    const until = { edtf: '../2023-09-20', from: '', to: '2023-09-20', precision: 'unknown' } as const;
    expect(joinDates([since, until])).toEqual({
      date: '2023-09-10/2023-09-20',
      date_from: '2023-09-10',
      date_to: '2023-09-20',
      date_precision: 'month',
    });
  });

  it('keeps an approximate date as it was read', () => {
    const about = { edtf: '2023-09-13~', from: '2023-09-11', to: '2023-09-15', precision: 'day' } as const;
    expect(joinDates([about])).toMatchObject({
      date: '2023-09-13~',
      date_from: '2023-09-11',
      date_precision: 'day',
    });
  });

  it('does not guess bounds of an open reading', () => {
    const open = { edtf: 'XXXX-07', from: '', to: '', precision: 'month' } as const;
    expect(joinDates([open])).toEqual({
      date: 'XXXX-07',
      date_from: null,
      date_to: null,
      date_precision: 'unknown',
    });
  });
});
