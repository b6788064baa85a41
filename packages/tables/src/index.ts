export type { CellValue } from './cell.js';
export { checkReferences } from './check-references.js';
export { checkRows } from './check-rows.js';
export type { Column, ColumnType, Table } from './column.js';
export { compareKeys } from './compare-keys.js';
export { dataPackage, type Json, type JsonObject } from './data-package.js';
export { describeTables } from './describe-tables.js';
export { isEdtf } from './edtf.js';
export { formatTable } from './format-table.js';
export { parseTable } from './parse-table.js';
export type { Row } from './row.js';
export { rowId } from './row-id.js';
export { describeProblem, type RowProblem, TableError } from './row-problem.js';
export { sortRows } from './sort-rows.js';
export type { TableName } from './table-name.js';
export { actors } from './tables/actors.js';
export { articles } from './tables/articles.js';
export { citations } from './tables/citations.js';
export { events } from './tables/events.js';
export { issues } from './tables/issues.js';
export { mentions } from './tables/mentions.js';
export { reports } from './tables/reports.js';
export { sources } from './tables/sources.js';
export { statements } from './tables/statements.js';
export { texts } from './tables/texts.js';
export {
  type ActorRow,
  type ArticleRow,
  type CitationRow,
  type EventRow,
  type IssueRow,
  type MentionRow,
  type ReportRow,
  type SourceRow,
  type StatementRow,
  type Tables,
  type TextRow,
  tableByName,
  tables,
} from './tables.js';
