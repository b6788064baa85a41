import { describe, expect, it } from 'vitest';
import { bandDates } from '../src/date-bands.js';
import { type DateCell, readDate, sayDate } from '../src/dates.js';

const day = (edtf: string): DateCell => {
  const plain = edtf.replace(/[~?%]/g, '');
  return { edtf, from: plain, to: plain, precision: 'day', approximate: edtf !== plain };
};
const month: DateCell = {
  edtf: '2023-06',
  from: '2023-06-01',
  to: '2023-06-30',
  precision: 'month',
  approximate: false,
};
const year: DateCell = {
  edtf: '2023',
  from: '2023-01-01',
  to: '2023-12-31',
  precision: 'year',
  approximate: false,
};
const none: DateCell = { edtf: '', from: '', to: '', precision: 'unknown', approximate: false };

describe('bandDates', () => {
  it('takes days within a month, with the days between, over the end of a month', () => {
    const bands = bandDates([day('2023-08-30'), day('2023-09-02')]);
    expect(bands.unit).toBe('day');
    expect(bands.regular).toEqual(['2023-08-30', '2023-08-31', '2023-09-01', '2023-09-02']);
    expect(bands.extra).toEqual([]);
  });

  it('takes months where days would be too many, over the end of a year', () => {
    const bands = bandDates([day('2022-11-03'), day('2023-01-17~')]);
    expect(bands.regular).toEqual(['2022-11', '2022-12', '2023-01']);
    expect(bands.bandOf(day('2023-01-17~'))).toBe('2023-01');
  });

  it('takes years where months would be too many', () => {
    expect(bandDates([day('2018-01-01'), day('2023-01-01')]).regular).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
  });

  it('gives dates that are coarser than the axis, and none, bands of their own at the end', () => {
    const bands = bandDates([none, year, month, day('2023-06-02')]);
    expect(bands.regular).toEqual(['2023-06-02']);
    expect(bands.extra).toEqual(['2023, no month', '2023-06, no day', 'no date']);
    expect([none, year, month].map(bands.bandOf)).toEqual(['no date', '2023, no month', '2023-06, no day']);
  });

  it('puts a month on an axis of months and a year on an axis of years', () => {
    expect(bandDates([month]).regular).toEqual(['2023-06']);
    expect(bandDates([year]).extra).toEqual(['2023, no month']);
    expect(bandDates([year, day('2010-01-01'), day('2019-01-01')]).bandOf(year)).toBe('2023');
  });

  it('has one band for rows without any date', () => {
    const bands = bandDates([none, none]);
    expect([bands.regular, bands.extra]).toEqual([[], ['no date']]);
  });

  it('does not fill centuries', () => {
    const bands = bandDates([day('1600-01-01'), day('2023-01-01')]);
    expect(bands.regular).toEqual(['1600', '2023']);
  });
});

describe('readDate', () => {
  it('takes a value without bounds as not resolved', () => {
    const date = readDate({ published: '2023', published_precision: 'year' }, 'published');
    expect(date.precision).toBe('unknown');
    expect(sayDate(date)).toBe('2023 (not resolved)');
  });

  it('says precision and approximation', () => {
    expect([day('2023-01-17~'), month, none].map(sayDate)).toEqual([
      '2023-01-17~ (to the day, approximate)',
      '2023-06 (to the month)',
      'not known',
    ]);
  });
});
