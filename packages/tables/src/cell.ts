import type { Column } from './column.js';
import { escapeFormula, unescapeFormula } from './formula.js';
import { formatList, parseList } from './list-cell.js';

/** What a cell holds in memory. */
export type CellValue = string | number | boolean | null | readonly string[];

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/;

/**
 * Writes the value of a cell.
 *
 * @param value - The value; `null` or an empty list is unknown.
 * @returns The cell before CSV quoting.
 * @example
 * formatCell(['x', 'y']) // 'x;y'
 */
export function formatCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return escapeFormula(value);
  if (typeof value === 'object') return escapeFormula(formatList(value));
  return String(value);
}

/**
 * Reads a cell. A cell that is not of the type of its column is returned as text, for the check to name it.
 *
 * @param column - The column.
 * @param cell - The cell after CSV unquoting.
 * @returns The value; `null`, or an empty list, for an empty cell.
 * @example
 * parseCell({ name: 'n', type: 'integer', required: true, description: '' }, '12') // 12
 */
export function parseCell(column: Column, cell: string): CellValue {
  if (column.type === 'list') return parseList(unescapeFormula(cell));
  if (cell === '') return null;
  if (column.type === 'integer' || column.type === 'number') return NUMBER.test(cell) ? Number(cell) : cell;
  if (column.type === 'boolean') return cell === 'true' ? true : cell === 'false' ? false : cell;
  return unescapeFormula(cell);
}
