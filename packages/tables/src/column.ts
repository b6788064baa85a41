import type { TableName } from './table-name.js';

/** What a cell holds. `day` is `YYYY-MM-DD`, `edtf` a date in the Extended Date/Time Format, `list` strings. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'day' | 'edtf' | 'list';

/** One column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** A required cell is never empty. */
  readonly required: boolean;
  /** The only values a cell (for a list: an item) may take. */
  readonly enum?: readonly string[];
  /** The table whose primary key a cell (for a list: each item) holds. */
  readonly references?: TableName;
  /** A regular expression, anchored, that the whole cell matches. */
  readonly pattern?: string;
  /** Bounds of a number, both inclusive. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** For a reader who sees the table for the first time. */
  readonly description: string;
}

/** A table: its columns in file order, and the column that is its primary key. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  readonly key: string;
  readonly columns: readonly Column[];
}
