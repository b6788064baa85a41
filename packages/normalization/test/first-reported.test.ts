import { describe, expect, it } from 'vitest';
import { firstReported } from '../src/first-reported.js';
import { reading } from './story.js';

describe('firstReported', () => {
  it('is no finer than the page is dated', () => {
    expect(firstReported([reading('2023')])).toBe('2023');
    expect(firstReported([reading('2023-09')])).toBe('2023-09');
    expect(firstReported([{ ...reading('2023-10-26'), edtf: '2023-10-26~' }])).toBe('2023-10-26~');
  });

  it('is the first of several days', () => {
    expect(firstReported([reading('2023-09-03'), reading('2023-09-02')])).toBe('2023-09-02');
  });

  it('leaves open which of several pages was the first', () => {
    expect(firstReported([reading('2023'), reading('2023-09-01')])).toBe('2023-01-01/2023-09-01');
  });

  it('is the day where a coarser page cannot be earlier', () => {
    expect(firstReported([reading('2024'), reading('2023-09-01')])).toBe('2023-09-01');
  });

  it('is unknown where no page is dated', () => {
    expect(firstReported([])).toBeNull();
    expect(firstReported([{ edtf: '', from: '', to: '' }])).toBeNull();
  });
});
