import type { Issue } from '@warta/parsing';
import { type IssueRow, rowId } from '@warta/tables';
import type { UnreadPage } from './article-record.js';
import { foldName } from './fold-name.js';
import type { LinkedArticle } from './linked-article.js';
import type { IdentifiedRecord } from './unique-records.js';

/**
 * Makes the row of an issue.
 *
 * @param issue - The issue.
 * @param articleId - The article, or null for a page that could not be read.
 * @param uri - Address of the page, or null.
 * @returns The row.
 * @example
 * issueRow(issue, null, 'a.txt').stage // 'read'
 */
export function issueRow(issue: Issue, articleId: string | null, uri: string | null): IssueRow {
  const { stage, code, severity, message, span } = issue;
  const [start, end] = [span?.start ?? null, span?.end ?? null];
  return {
    issue_id: rowId('iss', articleId, uri, stage, code, start, end, message),
    article_id: articleId,
    uri,
    stage,
    code,
    severity,
    message,
    start,
    end,
  };
}

/**
 * Makes the rows of the pages that could not be read.
 *
 * @param pages - The pages.
 * @returns A row for each of their issues.
 * @example
 * unreadRows([{ uri: 'a.png', issues: [issue] }])[0]?.uri // 'a.png'
 */
export function unreadRows(pages: Iterable<UnreadPage>): IssueRow[] {
  return Array.from(pages).flatMap(({ uri, issues }) => issues.map((issue) => issueRow(issue, null, uri)));
}

/**
 * Makes the row that keeps a copy of a page from vanishing.
 *
 * @param copy - A record with the same bytes as one that stays.
 * @returns The row, with the address of the copy and the id of the article that stays.
 * @example
 * copyRow(copy).code // 'same-bytes'
 */
export function copyRow({ articleId, uri }: IdentifiedRecord): IssueRow {
  const message = 'The page has the same bytes as another one, and is counted once; nothing is to be done.';
  const issue: Issue = { stage: 'normalize', code: 'same-bytes', severity: 'info', message, span: null };
  return issueRow(issue, articleId, uri);
}

/**
 * Makes the rows that warn of pages with one address and different bytes: versions of a page, which all stay.
 *
 * @param records - The records that stay.
 * @returns A row for each page that shares its address.
 * @example
 * sharedAddressRows([first, second]).length // 2
 */
export function sharedAddressRows(records: readonly IdentifiedRecord[]): IssueRow[] {
  const counts = new Map<string | null, number>();
  for (const { uri } of records) counts.set(uri, (counts.get(uri) ?? 0) + 1);
  const message =
    'Another page has the same address and other bytes; both are counted, so leave out the one you do not want.';
  const issue: Issue = { stage: 'normalize', code: 'same-address', severity: 'warning', message, span: null };
  const shared = records.filter(({ uri }) => uri !== null && (counts.get(uri) ?? 0) > 1);
  return shared.map(({ articleId, uri }) => issueRow(issue, articleId, uri));
}

const REASONS = {
  ambiguous: [
    'ambiguous-name',
    'More than one known actor may be meant, so none is linked; whoever knows which may fill in `actor_id` of these mentions.',
  ],
  country: [
    'country-conflict',
    'The country beside the name is not that of the known person, so none is linked; see whether the page errs or means somebody else.',
  ],
  weak: [
    'unsupported-name',
    'Nothing else in the article supports the one known actor of this name, so none is linked; see whether somebody else is meant.',
  ],
} as const;

/**
 * Makes the rows of an article: the issues of its parsing and extraction, and the names that stay open, each once.
 *
 * @param linked - The article.
 * @returns The rows.
 * @example
 * articleIssueRows(linked).map((row) => row.code) // ['ambiguous-name']
 */
export function articleIssueRows(linked: LinkedArticle): IssueRow[] {
  const { article, articleId, findings, uri } = linked;
  return [...article.issues, ...findings.issues, ...openNames(linked)].map((issue) =>
    issueRow(issue, articleId, uri),
  );
}

/** One issue for each name and reason, at its first mention, which says how often the name stands. */
function openNames({ article, findings, links }: LinkedArticle): Issue[] {
  const places = new Map<string, { readonly issue: Issue; count: number }>();
  for (const [at, mention] of findings.mentions.entries()) {
    const reason = links[at]?.reason ?? 'none';
    if (reason === 'none' || reason === 'linked') continue;
    const words = article.text.slice(mention.start, mention.end);
    const key = `${reason} ${foldName(words)}`;
    const found = places.get(key);
    if (found !== undefined) {
      found.count += 1;
      continue;
    }
    const [code, message] = REASONS[reason];
    const span = { start: mention.start, end: mention.end };
    const issue: Issue = {
      stage: 'normalize',
      code,
      severity: 'info',
      message: `${message} (${words})`,
      span,
    };
    places.set(key, { issue, count: 1 });
  }
  return [...places.values()].map(({ issue, count }) =>
    count === 1 ? issue : { ...issue, message: `${issue.message.slice(0, -1)}, ${count} times)` },
  );
}
