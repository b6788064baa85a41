import { compareKeys, rowId } from '@warta/tables';
import type { ArticleRecord } from './article-record.js';

/** An article with its id. */
export interface IdentifiedRecord extends ArticleRecord {
  readonly articleId: string;
}

/** Records with the same bytes, parted into the one that stays and the copies. */
export interface UniqueRecords {
  /** One record for each page, in the order of ids. */
  readonly unique: readonly IdentifiedRecord[];
  /** The further records of the same bytes, in the order of ids, then addresses. */
  readonly copies: readonly IdentifiedRecord[];
}

/**
 * Parts records by the bytes of their pages. Of pages with the same bytes the one with the first address by code
 * units stays.
 *
 * @param records - Records in any order.
 * @returns The records that stay, and the copies.
 * @example
 * uniqueRecords([record, record]).copies.length // 1
 */
export function uniqueRecords(records: Iterable<ArticleRecord>): UniqueRecords {
  const identified = Array.from(records, (record) => ({ ...record, articleId: rowId('art', record.sha256) }));
  identified.sort((a, b) => compareKeys(a.articleId, b.articleId) || compareUris(a.uri, b.uri));
  const isFirst = (record: IdentifiedRecord, at: number) =>
    identified[at - 1]?.articleId !== record.articleId;
  return {
    unique: identified.filter(isFirst),
    copies: identified.filter((record, at) => !isFirst(record, at)),
  };
}

function compareUris(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareKeys(a, b);
}
