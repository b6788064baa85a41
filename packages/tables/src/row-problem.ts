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
