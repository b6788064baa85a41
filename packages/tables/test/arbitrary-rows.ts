import fc from 'fast-check';
import type { CellValue } from '../src/cell.js';
import type { Column, Table } from '../src/column.js';

const awkward = fc.string({
  minLength: 1,
  unit: fc.constantFrom(
    'a',
    ' ',
    ',',
    '"',
    '\n',
    '\r',
    ';',
    '\\',
    "'",
    '=',
    '-',
    '\t',
    '“',
    '\uFEFF',
    '😀',
    '0',
  ),
});
const text = fc.oneof(awkward, fc.string({ minLength: 1, unit: 'binary' }));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function textOf(column: Column): fc.Arbitrary<string> {
  if (column.enum !== undefined) return fc.constantFrom(...column.enum);
  if (column.type === 'day') return day;
  if (column.type === 'edtf')
    return day.chain((date) => fc.constantFrom(date, `${date}~`, date.slice(0, 7), `../${date}`));
  return column.pattern === undefined ? text : fc.stringMatching(new RegExp(`^(?:${column.pattern})$`));
}

function numberOf(column: Column): fc.Arbitrary<number> {
  const min = column.minimum ?? -1000;
  if (column.type === 'integer') return fc.integer({ min, max: column.maximum ?? 2 ** 40 });
  return fc.double({ min, max: column.maximum ?? 1000, noNaN: true }).map((value) => value + 0);
}

function cellOf(column: Column): fc.Arbitrary<CellValue> {
  if (column.type === 'list') return fc.array(textOf(column), { maxLength: 4 });
  if (column.type === 'boolean') return fc.boolean();
  const value = column.type === 'integer' || column.type === 'number' ? numberOf(column) : textOf(column);
  return column.required ? value : fc.option<string | number>(value as fc.Arbitrary<string | number>);
}

/** Puts the ends of spans and periods in order, since cells are drawn one by one. */
function inOrder(row: Record<string, CellValue>): Record<string, CellValue> {
  for (const from of Object.keys(row).filter((name) => /start$|_from$/.test(name))) {
    const to = from.replace(/start$/, 'end').replace(/_from$/, '_to');
    const [a, b] = [row[from] ?? null, row[to] ?? null];
    if (a === null || b === null) row[from] = row[to] = null;
    else if (b < a) [row[from], row[to]] = [b, a];
  }
  return row;
}

/** Rows of a table that keep its contract, with texts as awkward as they come. */
export function arbitraryRows(table: Table): fc.Arbitrary<Record<string, CellValue>[]> {
  const cells = Object.fromEntries(table.columns.map((column) => [column.name, cellOf(column)]));
  const row = fc.record(cells).map((drawn) => inOrder({ ...drawn }));
  return fc.uniqueArray(row, { maxLength: 5, selector: (drawn) => drawn[table.key] });
}
