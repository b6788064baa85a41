import { compareKeys } from '@warta/tables';
import type { Directory } from './directory.js';
import { type Link, linkMentions } from './link-mentions.js';
import type { IdentifiedRecord } from './unique-records.js';

/** An article whose mentions are linked. */
export interface LinkedArticle extends IdentifiedRecord {
  readonly clusterId: string;
  /** `YYYY-MM-DD`, or null where unknown. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** A link for each of `findings.mentions`. */
  readonly links: readonly Link[];
  /** The actor of each of `findings.mentions`, or null. */
  readonly actorIds: readonly (string | null)[];
}

/**
 * Links the mentions of articles.
 *
 * @param records - Articles.
 * @param clusters - The cluster of each article id.
 * @param directory - Where known actors are looked up.
 * @returns The linked articles in the order of ids.
 * @example
 * linkArticles([record], clusters, directory)[0]?.actorIds // ['country/PRK', null]
 */
export function linkArticles(
  records: readonly IdentifiedRecord[],
  clusters: ReadonlyMap<string, string>,
  directory: Directory,
): LinkedArticle[] {
  const articles = records.map((record) => {
    const links = linkMentions(record, directory);
    return {
      ...record,
      clusterId: clusters.get(record.articleId) ?? record.articleId,
      publishedFrom: record.article.published?.value.from || null,
      publishedTo: record.article.published?.value.to || null,
      links,
      actorIds: links.map((link) => link.actorId),
    };
  });
  return articles.sort((a, b) => compareKeys(a.articleId, b.articleId));
}
