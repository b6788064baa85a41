import type {
  ActorRow,
  ArticleRow,
  CitationRow,
  EventRow,
  ReportRow,
  SourceRow,
  StatementRow,
  Tables,
} from '@warta/tables';

/** The rows of one article, with what they refer to. */
export interface PageView {
  readonly article: ArticleRow;
  readonly text: string;
  readonly publisher: SourceRow | null;
  readonly citations: readonly {
    readonly row: CitationRow;
    readonly source: SourceRow;
    readonly via: SourceRow | null;
  }[];
  readonly statements: readonly {
    readonly row: StatementRow;
    readonly speaker: SourceRow;
    readonly via: SourceRow | null;
  }[];
  readonly reports: readonly { readonly row: ReportRow; readonly event: EventRow }[];
  /** The actors mentioned in the article, each once. */
  readonly actors: readonly ActorRow[];
  readonly actorById: ReadonlyMap<string, ActorRow>;
}

/**
 * Gathers the rows of one article.
 * @param tables all tables
 * @param sha256 of the page's bytes
 * @returns its rows, or null where no article has that hash
 * @throws Error where a row refers to one that is not there
 * @example
 * viewPage(readTables('output'), 'no such hash') // null
 */
export function viewPage(tables: Tables, sha256: string): PageView | null {
  const article = tables.articles.find((row) => row.sha256 === sha256);
  if (article === undefined) return null;
  const mine = <R extends { readonly article_id: string | null }>(rows: readonly R[]): R[] =>
    rows.filter((row) => row.article_id === article.article_id);
  const sources = new Map(tables.sources.map((row) => [row.source_id, row]));
  const citations = new Map(tables.citations.map((row) => [row.citation_id, row]));
  const events = new Map(tables.events.map((row) => [row.event_id, row]));
  const actorById = new Map(tables.actors.map((row) => [row.actor_id, row]));
  const via = ({ via_id }: CitationRow): SourceRow | null =>
    via_id === null ? null : follow(sources, follow(citations, via_id).source_id);
  const named = new Set(mine(tables.mentions).map(({ actor_id }) => actor_id));
  return {
    article,
    text: mine(tables.texts)[0]?.text ?? '',
    publisher: article.outlet_id === null ? null : follow(sources, article.outlet_id),
    citations: mine(tables.citations).map((row) => ({
      row,
      source: follow(sources, row.source_id),
      via: via(row),
    })),
    statements: mine(tables.statements).map((row) => ({
      row,
      speaker: follow(sources, row.speaker_id),
      via: row.via_id === null ? null : follow(sources, row.via_id),
    })),
    reports: mine(tables.reports).map((row) => ({ row, event: follow(events, row.event_id) })),
    actors: tables.actors.filter(({ actor_id }) => named.has(actor_id)),
    actorById,
  };
}

function follow<R>(rows: ReadonlyMap<string, R>, id: string): R {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`A row refers to ${id}, which is not there.`);
  return row;
}
