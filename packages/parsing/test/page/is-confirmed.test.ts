import { findDates } from '@warta/indonesian';
import { expect, it } from 'vitest';
import { isConfirmed } from '../../src/published/is-confirmed.js';

const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', "Jum'at", 'Jumat', 'Sabtu', 'Minggu', 'Ahad', 'pagi'];
const DAYS = ['2/11/2022', '29/2/2023', '29.2.2024', '02-11-2022', '31/4/2022', '2/13/2022', '1/1/22'];

it('nothing is wrong with a day that is confirmed', () => {
  const words = WEEKDAYS.flatMap((weekday) =>
    DAYS.flatMap((day) => ['', 'pada ', 'x', '2 '].map((before) => `${before}${weekday} (${day})`)),
  );
  const confirmed = words.filter(isConfirmed);
  expect(confirmed).toContain('pada Rabu (2/11/2022)');
  expect(confirmed).toContain('Kamis (29.2.2024)');
  for (const one of confirmed)
    expect(findDates(one, { reference: null }).flatMap((date) => date.problems)).toEqual([]);
});

it.each([
  'Kamis (2/11/2022)',
  'Rabu 2 (2/11/2022)',
  'pagi (2/11/2022)',
  'xRabu (2/11/2022)',
  'Rabu (29/2/2023)',
])('%s is not confirmed', (words) => {
  expect(isConfirmed(words)).toBe(false);
});
