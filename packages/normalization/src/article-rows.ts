import type { Basis } from '@warta/parsing';
import type { ArticleRow, TextRow } from '@warta/tables';
import { contentWords } from './content-words.js';
import type { LinkedArticle } from './linked-article.js';
import { visible } from './visible-text.js';

/** What the table tells apart; a record states like metadata, a byline or title stands at the head of the page. */
const BASES: Readonly<Record<Basis, ArticleRow['published_basis']>> = {
  masthead: 'masthead',
  byline: 'masthead',
  title: 'masthead',
  metadata: 'metadata',
  record: 'metadata',
  url: 'url',
  dateline: 'dateline',
  caption: 'caption',
  body: 'body',
  footer: 'body',
  unknown: 'unknown',
};

/**
 * Makes the row of an article.
 *
 * @param linked - The article.
 * @param outletId - The source that published it, or null.
 * @returns The row.
 * @example
 * articleRow(linked, 'outlet/kompas').published // '2023-10-17'
 */
export function articleRow(linked: LinkedArticle, outletId: string | null): ArticleRow {
  const { article, articleId, clusterId, sha256, uri } = linked;
  return {
    article_id: articleId,
    outlet_id: outletId,
    title: visible(article.title?.value ?? null),
    ...publication(linked),
    bylines: names(article.bylines),
    editors: names(article.editors),
    dateline: visible(article.dateline?.value ?? null),
    language: article.language,
    uri,
    sha256,
    characters: article.text.length,
    words: contentWords(article, ['title', 'lead', 'body']).length,
    cluster_id: clusterId,
  };
}

function publication({ article, publishedFrom, publishedTo }: LinkedArticle) {
  const published = article.published;
  return {
    published: visible(published?.value.edtf ?? null),
    published_from: publishedFrom,
    published_to: publishedTo,
    published_precision: published?.value.precision ?? ('unknown' as const),
    published_basis: published === null ? ('unknown' as const) : BASES[published.basis],
  };
}

function names(found: readonly { readonly value: string }[]): string[] {
  return [...new Set(found.flatMap(({ value }) => visible(value) ?? []))];
}

/**
 * Makes the row that holds the text of an article.
 *
 * @param linked - The article.
 * @returns The row; none for a page without text.
 * @example
 * textRows(linked)[0]?.text.length // 1843
 */
export function textRows({ article, articleId }: LinkedArticle): TextRow[] {
  return article.text === '' ? [] : [{ article_id: articleId, text: article.text }];
}
