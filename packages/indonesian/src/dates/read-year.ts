/**
 * Reads a year of four digits, or of two: those from 30 on are of the last century.
 * @param digits two or four of them
 * @example readYear('22') // → 2022
 */
export function readYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 30 ? 1900 + year : 2000 + year;
}
