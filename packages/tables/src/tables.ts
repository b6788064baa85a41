import type { Table } from './column.js';
import type { Row } from './row.js';
import type { TableName } from './table-name.js';
import { actors } from './tables/actors.js';
import { articles } from './tables/articles.js';
import { citations } from './tables/citations.js';
import { events } from './tables/events.js';
import { issues } from './tables/issues.js';
import { mentions } from './tables/mentions.js';
import { reports } from './tables/reports.js';
import { sources } from './tables/sources.js';
import { statements } from './tables/statements.js';
import { texts } from './tables/texts.js';

/** Every table, in the order of the contract. */
export const tables = [
  articles,
  texts,
  sources,
  citations,
  actors,
  mentions,
  statements,
  events,
  reports,
  issues,
] as const satisfies readonly Table[];

/** A row of `articles`. */
export type ArticleRow = Row<typeof articles>;
/** A row of `texts`. */
export type TextRow = Row<typeof texts>;
/** A row of `sources`. */
export type SourceRow = Row<typeof sources>;
/** A row of `citations`. */
export type CitationRow = Row<typeof citations>;
/** A row of `actors`. */
export type ActorRow = Row<typeof actors>;
/** A row of `mentions`. */
export type MentionRow = Row<typeof mentions>;
/** A row of `statements`. */
export type StatementRow = Row<typeof statements>;
/** A row of `events`. */
export type EventRow = Row<typeof events>;
/** A row of `reports`. */
export type ReportRow = Row<typeof reports>;
/** A row of `issues`. */
export type IssueRow = Row<typeof issues>;

/** The rows of all tables. */
export interface Tables {
  readonly articles: readonly ArticleRow[];
  readonly texts: readonly TextRow[];
  readonly sources: readonly SourceRow[];
  readonly citations: readonly CitationRow[];
  readonly actors: readonly ActorRow[];
  readonly mentions: readonly MentionRow[];
  readonly statements: readonly StatementRow[];
  readonly events: readonly EventRow[];
  readonly reports: readonly ReportRow[];
  readonly issues: readonly IssueRow[];
}

/**
 * Finds a table by its name.
 *
 * @param name - `articles`, `texts`, …
 * @returns The definition.
 * @throws Error for a name that is no table, which only untyped code can pass.
 * @example
 * tableByName('texts').key // 'article_id'
 */
export function tableByName(name: TableName): Table {
  const table = tables.find((candidate) => candidate.name === name);
  if (table === undefined)
    throw new Error(`No table is called ${name}; the tables are ${tables.map((t) => t.name).join(', ')}.`);
  return table;
}
