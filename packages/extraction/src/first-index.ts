/**
 * Finds by halves where a sorted list crosses a line.
 *
 * @param length how many entries the list has
 * @param isBefore whether the entry at an index stands before the line; true up to some index and false from there on
 * @returns index of the first entry that does not, or the length where all do
 * @example
 * firstIndex(3, (at) => [2, 5, 9][at] < 4) // 1
 */
export function firstIndex(length: number, isBefore: (at: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
