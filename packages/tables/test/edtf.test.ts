import { describe, expect, it } from 'vitest';
import { isEdtf } from '../src/edtf.js';

const DATES =
  '2023 2023-06 2023-10-17 2023-09-13~ 2023-XX-07 20XX 2023-21 2023~-06 2023-~06-12 2023-07-18/2023-07-27';
const MORE = '2023/.. ../2023-10 2023-10/ {2023-10-08,2023-10-13} [2022,2023] {2023-10-08..2023-10-13}';

describe('isEdtf', () => {
  it.each(`${DATES} ${MORE}`.split(' '))('accepts %s', (date) => {
    expect(isEdtf(date)).toBe(true);
  });

  it.each([
    '',
    '17-10-2023',
    '17/10/2023',
    '2023-1',
    '2023-10-17T10:00',
    'Oktober',
    '2023-10-17,',
    '202',
    '2023-1O-17',
  ])('refuses %j', (date) => {
    expect(isEdtf(date)).toBe(false);
  });
});
