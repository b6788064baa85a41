import type { z } from 'zod';
import { checkRanges } from './check-ranges.js';
import type { Table } from './column.js';
import { remedyFor } from './remedy.js';
import type { RowProblem } from './row-problem.js';
import { rowSchema } from './row-schema.js';

const schemas = new WeakMap<Table, z.ZodType>();

/**
 * Checks rows against the definition of their table: types, enums, required cells, patterns, bounds, ranges
 * whose end stands before their start, and repeated primary keys.
 *
 * @param table - The table.
 * @param rows - Its rows, in any order.
 * @returns Every problem, in the order of rows; none where all is well.
 * @example
 * checkRows(texts, [{ article_id: 'art_1', text: '' }])[0]?.remedy // 'Give text that is not empty.'
 */
export function checkRows(table: Table, rows: readonly object[]): RowProblem[] {
  const schema = schemaOf(table);
  const seen = new Set<unknown>();
  return rows.flatMap((row, index) => {
    const number = index + 1;
    const problems = schemaProblems(table, schema, row, number);
    if (problems.length > 0) return problems;
    return [...checkRanges(table, row, number), ...checkKey(table, row, number, seen)];
  });
}

function schemaOf(table: Table): z.ZodType {
  const known = schemas.get(table) ?? rowSchema(table);
  schemas.set(table, known);
  return known;
}

function schemaProblems(table: Table, schema: z.ZodType, row: object, number: number): RowProblem[] {
  const result = schema.safeParse(row);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const columns = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
    return columns.map((column) => cellProblem(table, row, number, column));
  });
}

function cellProblem(table: Table, row: object, number: number, name: string): RowProblem {
  const column = table.columns.find((candidate) => candidate.name === name);
  const value = (row as Record<string, unknown>)[name];
  const place = { table: table.name, row: number, column: name, value };
  if (column === undefined)
    return { ...place, problem: 'stands in no column of the table', remedy: 'Remove it.' };
  return {
    ...place,
    problem: value === undefined ? 'is missing' : 'does not fit',
    remedy: remedyFor(column),
  };
}

function checkKey(table: Table, row: object, number: number, seen: Set<unknown>): RowProblem[] {
  const value = (row as Record<string, unknown>)[table.key];
  const repeated = seen.has(value);
  seen.add(value);
  if (!repeated) return [];
  const problem = 'stands in an earlier row too, and is the primary key';
  return [
    { table: table.name, row: number, column: table.key, value, problem, remedy: 'Keep one of the rows.' },
  ];
}
