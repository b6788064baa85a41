import type { Table } from './column.js';
import type { RowProblem } from './row-problem.js';

const PAIRS = [
  ['start', 'end'],
  ['_from', '_to'],
] as const;

/**
 * Checks that spans and periods have both ends or none, and do not end before they start.
 *
 * @param table - The table.
 * @param row - A row whose cells have the right types.
 * @param number - Its number, for the problems.
 * @returns The problems; an open period (one end unknown) is none.
 * @example
 * checkRanges(issues, { start: 5, end: 3 }, 1).length // 1
 */
export function checkRanges(table: Table, row: object, number: number): RowProblem[] {
  const cells = row as Record<string, string | number | null | undefined>;
  return table.columns.flatMap(({ name }) => {
    const other = partner(name);
    if (other === null) return [];
    const problem = rangeProblem(cells[name] ?? null, cells[other] ?? null, name.endsWith('start'));
    if (problem === null) return [];
    const value = [cells[name] ?? null, cells[other] ?? null];
    const remedy = `Give ${name} and ${other} in order.`;
    return [{ table: table.name, row: number, column: name, value, problem, remedy }];
  });
}

function partner(name: string): string | null {
  for (const [first, last] of PAIRS) {
    if (name.endsWith(first)) return name.slice(0, name.length - first.length) + last;
  }
  return null;
}

function rangeProblem(
  from: string | number | null,
  to: string | number | null,
  isSpan: boolean,
): string | null {
  if (from === null || to === null) return isSpan && from !== to ? 'has one end only' : null;
  return to < from ? 'ends before it starts' : null;
}
