import type { Column } from './column.js';

/**
 * Says what a cell of a column may hold.
 *
 * @param column - The column.
 * @returns One sentence.
 * @example
 * remedyFor({ name: 'n', type: 'integer', required: true, minimum: 0, description: '' })
 * // 'Give a whole number, at least 0.'
 */
export function remedyFor(column: Column): string {
  const empty = column.required ? '' : column.type === 'list' ? ', or []' : ', or null where unknown';
  return `Give ${expectation(column)}${empty}.`;
}

function expectation(column: Column): string {
  if (column.enum !== undefined) return `one of ${column.enum.join(', ')}`;
  if (column.pattern !== undefined) return `text that matches ${column.pattern}`;
  const kinds = {
    string: 'text that is not empty',
    edtf: 'a date in EDTF',
    day: 'a day as YYYY-MM-DD',
    list: 'a list of texts that are not empty',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return `${kinds[column.type]}${bounds(column)}`;
}

function bounds(column: Column): string {
  const low = column.minimum === undefined ? '' : `, at least ${column.minimum}`;
  return column.maximum === undefined ? low : `${low}, at most ${column.maximum}`;
}
