import type { Column } from './column.js';
import type { TableName } from './table-name.js';

/** What is wrong with one cell. */
export interface RowProblem {
  readonly table: TableName;
  /** Number of the row, the first below the header being 1; 0 is the header. */
  readonly row: number;
  readonly column: string;
  readonly value: unknown;
  readonly problem: string;
  readonly remedy: string;
}

/** Rows that break the contract. */
export class TableError extends Error {
  override readonly name = 'TableError';

  /**
   * @param problems - All problems, at least one.
   */
  constructor(readonly problems: readonly RowProblem[]) {
    super(describeProblems(problems));
  }
}

const SHOWN = 5;

function describeProblems(problems: readonly RowProblem[]): string {
  const lines = problems.slice(0, SHOWN).map(describeProblem);
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
}

/**
 * Says a problem in one line.
 *
 * @param problem - The problem.
 * @returns Table, row, column, value, what is wrong and how to mend it.
 * @example
 * describeProblem({ table: 'texts', row: 3, column: 'text', value: null, problem: 'is empty', remedy: 'Give it a value.' })
 * // 'texts, row 3, column text: null is empty. Give it a value.'
 */
export function describeProblem(problem: RowProblem): string {
  const { table, row, column, value } = problem;
  return `${table}, row ${row}, column ${column}: ${shorten(value)} ${problem.problem}. ${problem.remedy}`;
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

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
