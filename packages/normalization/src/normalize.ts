import { checkReferences, sortRows, TableError, type Tables, tableByName } from '@warta/tables';
import { actorRows } from './actor-rows.js';
import type { ArticleRecord, UnreadPage } from './article-record.js';
import { articleRow, textRows } from './article-rows.js';
import { type CitedArticle, citationRows, citeArticle, sourceRows } from './cited-article.js';
import { clusterArticles } from './cluster-articles.js';
import { type Directory, gazetteerDirectory } from './directory.js';
import { type EventRows, eventRows } from './event-rows.js';
import { groupReports } from './group-reports.js';
import { articleIssueRows, copyRow, sharedAddressRows, unreadRows } from './issue-rows.js';
import { linkArticles } from './linked-article.js';
import { mentionRows } from './mention-rows.js';
import { originReader } from './origins.js';
import { draftReport, type ReportDraft } from './report-draft.js';
import { soundRecord } from './sound-records.js';
import { mergeSources } from './source-rows.js';
import { uniqueRecords } from './unique-records.js';

/** What `normalize` takes beside the records. */
export interface NormalizeOptions {
  /** Pages that could not be read; each of their issues becomes a row. */
  readonly unread?: Iterable<UnreadPage>;
  /** Where known actors and media are looked up; the gazetteer where left out. */
  readonly directory?: Directory;
}

/**
 * Brings the findings of many articles into linked rows without repetition. The same records in any order give the
 * same rows, sorted by primary key.
 *
 * @param records - One for each page.
 * @param options - Pages that could not be read, and another directory.
 * @returns The rows of all tables.
 * @throws TableError where a row names an id that is no row: a broken assumption of this package.
 * @example
 * normalize([]).articles // []
 */
export function normalize(records: Iterable<ArticleRecord>, options: NormalizeOptions = {}): Tables {
  const directory = options.directory ?? gazetteerDirectory;
  const { unique: kept, copies } = uniqueRecords(records);
  const unique = kept.map(soundRecord);
  const linked = linkArticles(unique, clusterArticles(unique), directory);
  const actors = actorRows(linked, directory);
  const cited = linked.map((article) => citeArticle(article, actors, directory));
  const events = findEvents(cited, directory);
  const tables = sortTables({
    articles: cited.map((article) => articleRow(article, article.media.publisher?.source_id ?? null)),
    texts: cited.flatMap(textRows),
    sources: mergeSources(cited.flatMap(sourceRows)),
    citations: cited.flatMap(citationRows),
    actors: [...actors.values()],
    mentions: cited.flatMap(mentionRows),
    statements: unrepeated(
      cited.flatMap(({ statements }) => statements.map(({ row }) => row)),
      'statement_id',
    ),
    events: events.map(({ event }) => event),
    reports: events.flatMap(({ reports }) => reports),
    issues: unrepeated(
      [
        ...cited.flatMap(articleIssueRows),
        ...copies.map(copyRow),
        ...sharedAddressRows(kept),
        ...unreadRows(options.unread ?? []),
      ],
      'issue_id',
    ),
  });
  const broken = checkReferences(tables);
  if (broken.length > 0) throw new TableError(broken);
  return tables;
}

function findEvents(cited: readonly CitedArticle[], directory: Directory): EventRows[] {
  const originOf = originReader(cited, directory);
  const drafts = cited.flatMap((article) =>
    article.findings.events.map((finding) =>
      draftReport(finding, article, originOf(finding, article), directory),
    ),
  );
  const unique = new Map<string, ReportDraft>(drafts.map((draft) => [draft.row.report_id, draft]));
  return groupReports([...unique.values()], directory).flatMap((group) => eventRows(group, directory));
}

function unrepeated<R extends object, K extends keyof R>(rows: readonly R[], key: K): R[] {
  return [...new Map(rows.map((row) => [row[key], row])).values()];
}

function sortTables(rows: Tables): Tables {
  const sorted = Object.entries(rows).map(([name, list]) => [
    name,
    sortRows(tableByName(name as keyof Tables), list),
  ]);
  return Object.fromEntries(sorted) as unknown as Tables;
}
