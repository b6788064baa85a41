/**
 * Orders two keys by UTF-16 code units, the same on every machine and in every locale.
 *
 * @param a - A key.
 * @param b - Another key.
 * @returns -1, 0 or 1, for `Array.prototype.sort`.
 * @example
 * ['b', 'a', 'B'].sort(compareKeys) // ['B', 'a', 'b']
 */
export function compareKeys(a: string, b: string): -1 | 0 | 1 {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
