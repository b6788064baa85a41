import { compareKeys } from '@warta/tables';

/**
 * Finds the commonest value; of equally common ones the first by code units.
 *
 * @param values - Values, with repetitions.
 * @returns The commonest, or null of none.
 * @example
 * commonest(['b', 'a', 'b']) // 'b'
 */
export function commonest(values: Iterable<string>): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareKeys(a, b));
  return first?.[0] ?? null;
}

/**
 * Sorts values by code units, each once.
 *
 * @param values - Values, with repetitions.
 * @returns A sorted list.
 * @example
 * distinct(['b', 'a', 'b']) // ['a', 'b']
 */
export function distinct(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compareKeys);
}
